// Puts the page together once everything above is there.

fillFilters();
fillHelp();
nameTheme();
showCounts();
showTabs();
showList('queue');
showScene();
fade();
