import { sha256 } from './sha256.ts';

const HEX_DIGITS = 24;

/**
 * A story's id: the first 96 bits of the SHA-256 of its canonical address. The same address gives the same id on every
 * device. Two of 100,000 stories share one with odds of about 6 in 10^20, and no page can craft an address whose id is that
 * of another story (a quick hash of 53 or 64 bits would let it overwrite a record).
 */
export function storyId(canonicalUrl: string): string {
  return sha256(canonicalUrl).slice(0, HEX_DIGITS);
}
