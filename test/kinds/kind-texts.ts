/** Texts for kinds of stories other than the plain report, in the languages of Sixty's readers; all invented. */

export interface KindTexts {
  /** An interview: headline, introduction, then questions and answers in turn. */
  interview: readonly [headline: string, intro: string, ...turns: string[]];
  /** An opinion column, first person. */
  column: readonly [headline: string, ...text: string[]];
  /** A match report; the table of results stands after the second paragraph. */
  match: readonly [headline: string, ...text: string[]];
  /** Service: headline, introduction, things to buy, steps, closing paragraph. */
  service: { headline: string; intro: string; items: readonly string[]; steps: readonly string[]; closing: string };
}
