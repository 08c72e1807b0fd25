/** The chance that a yes is scored above a no, ties counted half: the area under the ROC curve; NaN where one of them is missing. */
export function auc(scored: readonly { score: number; label: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let [wins, no, ties, tied] = [0, 0, 0, 0];
  for (const [i, { score, label }] of sorted.entries()) {
    if (i > 0 && score !== sorted[i - 1]?.score) {
      no += tied;
      [ties, tied] = [0, 0];
    }
    if (label) {
      wins += no + tied / 2;
      ties++;
    } else {
      wins += ties / 2;
      tied++;
    }
  }
  const yes = sorted.filter(({ label }) => label).length;
  return wins / (yes * (sorted.length - yes));
}
