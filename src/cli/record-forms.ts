import { formatCard, toCard } from '../core/formats/card.ts';
import { formatJsonLines } from '../core/formats/json.ts';
import { formatMarkdown } from '../core/formats/markdown.ts';
import type { Story } from '../core/story.ts';
import type { RecordForm } from './arguments.ts';

/**
 * How records are written: one alone for people, several so that a program can part them again (JSON Lines; cards with an
 * empty line between; Markdown with a rule between).
 */
export function printer(form: RecordForm, several: boolean): (record: Story) => string {
  let first = true;
  const between = (text: string): string => {
    const start = first ? '' : text;
    first = false;
    return start;
  };
  switch (form) {
    case 'json':
      return (record) => (several ? formatJsonLines([record]) : `${JSON.stringify(record, null, 2)}\n`);
    case 'card':
      return (record) => `${between('\n')}${formatCard(toCard(record))}`;
    case 'markdown':
      return (record) => `${between('\n---\n\n')}${formatMarkdown(record)}`;
  }
}
