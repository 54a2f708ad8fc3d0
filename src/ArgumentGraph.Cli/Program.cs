using ArgumentGraph.Cli;

return await ArgraphCommand.RunAsync(args);
