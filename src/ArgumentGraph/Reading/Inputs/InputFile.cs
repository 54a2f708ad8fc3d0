using System.Collections.Immutable;

namespace ArgumentGraph.Reading.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">As it will stand in <see cref="Model.Document.Path"/>: relative to the base folder, with '/'; <c>stdin</c> for standard input.</param>
/// <param name="FullPath">Where it lies; <c>-</c> for standard input.</param>
/// <param name="Named">The user asked for this very file, so that it must be read or fail; else it was found in a folder.</param>
public sealed record InputFile(string Path, string FullPath, bool Named);

/// <summary>What the input arguments of a build stand for.</summary>
/// <param name="Files">In ordinal order of path, each once.</param>
/// <param name="Failures">Arguments that stand for nothing, in the same order.</param>
/// <param name="Scope">Which documents belong to the arguments, whether or not they are still there.</param>
public sealed record InputListing(ImmutableArray<InputFile> Files, ImmutableArray<ReadFailure> Failures, InputScope Scope);
