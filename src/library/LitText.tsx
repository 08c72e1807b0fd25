import type { JSX } from 'preact';
import { lightUp } from '../core/search/hits.ts';
import type { Query } from '../core/search/query.ts';

/** A text with the words that were looked for marked. */
export function LitText({ text, lit }: { text: string; lit: Query['lit'] }): JSX.Element {
  if (lit.length === 0) return <>{text}</>;
  return <>{lightUp(text, lit).map((part, i) => (part.hit ? <mark key={i}>{part.text}</mark> : part.text))}</>;
}
