/** One version of the changelog, as readers are told of it. */
export interface Release {
  /** "0.1.0, not yet released" */
  title: string;
  notes: string[];
}

/** The releases of a changelog in the form of ours: a heading of the second level for each, with a list below, newest first. */
export function releasesOf(changelog: string): Release[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const notes = lines
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((note) => plain(note.split(/\n(?!\s)/)[0] ?? ''));
      return { title: plain(title), notes };
    })
    .filter(({ notes }) => notes.length > 0);
}

/** Without the marks of Markdown: links are their text, code and stress what stands in them. */
function plain(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
