/** Words that no cut may remove: without them the rest would claim more than the story does. English. */

const PROTECTED = new Set(
  'no not never none nobody nothing neither nor cannot without hardly barely scarcely unless if may might could allegedly alleged suspected suspect suspects reportedly apparently purported purportedly possibly probably perhaps likely unlikely believed thought presumed presumably seemingly supposedly claimed claims claiming attempted unconfirmed unverified accused whether except only yet until denied denies denying rumoured rumored doubt doubtful feared'.split(
    ' ',
  ),
);

/** Whether a lower-case word must stay. "May" the month is for the caller to tell, who sees its capital. */
export function protects(word: string): boolean {
  return PROTECTED.has(word) || word.endsWith("n't");
}
