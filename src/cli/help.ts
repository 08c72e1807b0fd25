export const HELP = `Sixty: the full story in sixty words, from saved pages.

  node dist/cli.js story FILE.html --url URL [--card|--json|--markdown]
      Reads one page (- reads standard input) and prints its record; as a card when nothing else is asked for.

  node dist/cli.js batch < pages.jsonl > stories.jsonl
      Reads JSON Lines, writes one line for each, in order, as it goes. A line is a page {"id","url","html"} or a text
      {"id","url","headline","body"}, its paragraphs parted by line breaks. A line that cannot be read is answered with
      {"id","error":{"code","message"}}; the run goes on.

Options
  --limit 60|30   most words in the summary (60)
  --points        up to three points instead of prose
  -h, --help      this page

Exit codes: 0 done; 1 nothing could be read; 2 called wrongly.
`;
