import type { Span } from '../core/story.ts';

/** A paragraph in pieces, each lit or not. */
export function litParts(text: string, paragraph: number, spans: readonly Span[]): { text: string; lit: boolean }[] {
  const parts: { text: string; lit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.filter((span) => span.paragraph === paragraph)) {
    parts.push({ text: text.slice(at, start), lit: false }, { text: text.slice(start, end), lit: true });
    at = end;
  }
  parts.push({ text: text.slice(at), lit: false });
  return parts.filter((part) => part.text !== '');
}
