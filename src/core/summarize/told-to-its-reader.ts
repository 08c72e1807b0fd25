import { withoutQuotations } from './quoted.ts';

/** So many sentences show it, and from this share of them on it is meant. */
const LOOKED_AT = 30;
const SHARE = 0.3;

/** "You need a saw": advice. Also what tells the sentences apart in which somebody unknown is spoken to. */
export const YOU = /(?<!\p{L})(?:you|your|let['’]s)(?!\p{L})/iu;

/** Whether an English text speaks to its reader all along, as guides and reviews do: there a summary may too. */
export function toldToItsReader(sentences: readonly { text: string }[]): boolean {
  const own = sentences.slice(0, LOOKED_AT);
  const speaks = own.filter(({ text }) => YOU.test(text) && YOU.test(withoutQuotations(text)));
  return own.length > 2 && speaks.length >= SHARE * own.length;
}
