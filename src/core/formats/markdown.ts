import type { Story } from '../story.ts';
import { summaryText } from '../summary-text.ts';

/**
 * A story as Markdown (CommonMark) to paste or keep: headline, summary, and the source as a link. With `body`, the text
 * follows. Everything from the page is escaped, so that it can neither mark up nor link nor carry HTML.
 */
export function formatMarkdown(story: Story, options: { body?: boolean } = {}): string {
  const by = story.authors.length > 0 ? `, by ${story.authors.map(inline).join(', ')}` : '';
  const on = story.published ? `, ${story.published.slice(0, 10)}` : '';
  const parts = [`# ${inline(story.headline)}`, summaryOf(story), `${link(story.source.name, story.url)}${by}${on}`];
  if (options.body) parts.push('---', ...story.paragraphs.map(inline));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Points are a list; sentences are a paragraph. */
function summaryOf(story: Story): string {
  const { sentences, shape } = story.summary;
  return shape === 'points' ? sentences.map(({ text }) => `- ${inline(text)}`).join('\n') : summaryText(story, inline);
}

/** Text that stands for itself on one line, wherever in a paragraph it comes. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/\b(https?|ftp|www|mailto)([:.])/gi, '$1\\$2')
    .replace(/@/g, '\\@');
}

/** A link to a web address; any other address (`javascript:`, `data:`) leaves only the text. */
function link(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return inline(text);
  const address = url.replace(/[\s<>()[\]\\"'`*_|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${inline(text) || address}](${address})`;
}
