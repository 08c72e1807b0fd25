import type { Block } from './blocks.ts';
import { isPayCall } from './pay-calls.ts';
import { contains, type Element, type Tree } from './tree.ts';
import type { Zones } from './zones.ts';

/**
 * What a house writes under a summary that a machine has made: “Oppsummeringen er laget av ChatGPT”, “Generated with AI”; under an
 * offer of letters; over facts beside the story, in a poll or a quiz, over what is said in a film, and to those who may read so much
 * for nothing; and the controls of a player. A call to pay is such a note as well.
 */
const NOTE =
  /^\P{L}*(?:(?:\p{L}{2,7} )?(?:points|takeaways|summary|zusammenfassung|kurzfassung|oppsummering|sammanfattning|résumé|resum[eo]|riassunto|samenvatting).{0,30}(?=g[eé]n|made|written|wurde|lag[ea]t|gjor|skap|créé|cre|redact|fatto|gemaakt)|(?=generated|erstellt|généré|generado|laget))\p{L}+(?: \p{L}+){1,3} (?:[AK]I|IA|ChatGPT|artificial)(?!\p{L})|^\P{L}*[AK]I[- ]gener\p{L}* (?:summary|zusammenfassung)|you can unsubscribe at any time\.|sich jederzeit abmelden|vous désinscrire|darte de baja|video player is loading|ns off, selected|^\d+:\d\d \/ \d+:\d\d$|^[\d.,\s]+ (?:vot[eo]s|stimmen)$|^(?:(?:video|audio) )?transcript$|^\[(?:music|applause)[^\]]*\]$|^(?:question|frage) \d+ ?(?:of|von|sur|\/) ?\d+$|^(?:you(?:['’]ve| have)|il vous reste) [^.]{0,20}(?:free (?:article|stor)|articles? gratu)|^fakta(?:bo(?:ks|x)|(?::| om [^.]{0,40})?$)/iu;
/** Words of the box of such a note. */
const BOX = 150;

/**
 * Marks the blocks that stand with such a note in a box of their own, which is without the story's title. The words inside an
 * element are told by `words`.
 */
export function markNotedBoxes(
  { root }: Tree,
  blocks: readonly Block[],
  zones: Zones,
  title: Element | undefined,
  words: (element: Element) => number,
  marks: Uint8Array,
): void {
  for (const { index, element, text } of blocks) {
    if (!NOTE.test(text) && !isPayCall(text)) continue;
    // In a box with the story, the note is all that is known of.
    const box = [element.parent ?? root, element].find(
      (one) => words(one) <= BOX && !(title && contains(one, title)) && zones.prose(one) * 2 <= zones.prose(root),
    );
    for (const step of [-1, 1])
      for (let i = index; box && blocks[i] && contains(box, (blocks[i] as Block).element); i += step) marks[i] = 1;
  }
}
