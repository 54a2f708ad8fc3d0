using ArgumentGraph.Model;
using ArgumentGraph.Reading.Decoding;

namespace ArgumentGraph.Reading.Formats.Timed;

/// <summary>SubRip and WebVTT transcripts. Cues are joined to turns of a speaker; numbers, times, tags and speakers' names read as nothing.</summary>
internal sealed class CaptionsReader : IDocumentReader
{
    public bool Reads(string mediaType) => mediaType is MediaTypes.SubRip or MediaTypes.WebVtt;

    public SourceText Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var text = TextDecoding.Decode(bytes.Span);
        var turns = new SpeakerTurns(text);
        foreach (var cue in Cues.In(text))
        {
            foreach (var line in cue)
                turns.Add(line);
        }

        if (turns.Blocks.Length == 0)
            throw new ReadingException("holds no cues. Expected lines such as '00:00:01,000 --> 00:00:04,000', each followed by what is said.");
        var mediaType = text.StartsWith("WEBVTT", StringComparison.Ordinal) ? MediaTypes.WebVtt : MediaTypes.SubRip;
        return new SourceText(text, mediaType, null, null, DocumentShape.Transcript, turns.Blocks);
    }
}
