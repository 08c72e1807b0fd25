import { hitsIn } from './hits.ts';
import type { Query } from './query.ts';

/** UTF-16 units of a passage. */
const PASSAGE = 200;
const LEAD = 40;

/**
 * The passage of a text that has most of the words looked for: a stretch of one paragraph, cut at spaces. Undefined where there is
 * none of them.
 */
export function bestPassage(paragraphs: readonly string[], lit: Query['lit']): string | undefined {
  let best: { text: string; start: number; worth: number } | undefined;
  for (const text of paragraphs) {
    const hits = hitsIn(text, lit);
    for (const [i, { start }] of hits.entries()) {
      const within = hits.slice(i, i + 20).filter((hit) => hit.end <= start + PASSAGE - LEAD);
      const worth = new Set(within.map(({ which }) => which)).size * 100 + within.length;
      if (worth > (best?.worth ?? 0)) best = { text, start, worth };
    }
  }
  return best && cut(best.text, best.start);
}

function cut(text: string, hit: number): string {
  const wanted = Math.max(0, hit - LEAD);
  const space = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const start = wanted > 0 && (space === 0 || space > hit) ? hit : space;
  if (text.length - start <= PASSAGE) return `${start > 0 ? '… ' : ''}${text.slice(start)}`;
  const last = text.lastIndexOf(' ', start + PASSAGE);
  const end = last > hit ? last : start + PASSAGE;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)} …`;
}
