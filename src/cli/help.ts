export const HELP = `Sixty: the full story in sixty words, from saved pages.

  node dist/cli.js story PAGE.html [--url URL] [--card|--json|--markdown]
  node dist/cli.js story FOLDER [PAGE.html …]
      Reads saved pages and prints their records: as cards when nothing else is asked for. A folder stands for all pages
      below it, - for standard input; files may be packed with gzip. --url says where one page was saved from; without it the page must name its address
      (a canonical link, or the comment that browsers leave when they save). Several records in JSON are JSON Lines.

  node dist/cli.js batch < pages.jsonl > stories.jsonl
      Reads JSON Lines, writes one line for each, in order, as it goes. A line is a page {"id","url","html"} or a text
      {"id","url","headline","body"}, its paragraphs parted by line breaks. A line that cannot be read is answered with
      {"id","error":{"code","message"}}; the run goes on.

Options
  --limit 60|30   most words in the summary (60)
  --points        up to three points instead of prose
  --progress      says on standard error how far a long run is; on a terminal it does so anyway
  --version       prints the version
  -h, --help      this page

Exit codes: 0 done; 1 nothing could be read; 2 called wrongly.
`;
