/**
 * Of blocks with log odds of being in the story, chooses the set with the highest expected F1, counted in words. On a page
 * where all is doubtful that keeps more than a fixed threshold does, on a clear page as much
 * (Lewis 1995; Ye et al. 2012: the best set is always a head of the list sorted by odds).
 */
export function chooseByExpectedF(logOdds: Float64Array, weight: (index: number) => number): Uint8Array {
  const chosen = new Uint8Array(logOdds.length);
  const order = Array.from(logOdds.keys()).sort((a, b) => (logOdds[b] as number) - (logOdds[a] as number));
  const odds = (i: number) => 1 / (1 + Math.exp(-(logOdds[i] as number)));
  let expected = 0;
  for (const i of order) expected += odds(i) * weight(i);
  let hits = 0;
  let kept = 0;
  let best = 0;
  let size = 0;
  order.forEach((i, rank) => {
    hits += odds(i) * weight(i);
    kept += weight(i);
    const f = (2 * hits) / (kept + expected);
    if (f > best) {
      best = f;
      size = rank + 1;
    }
  });
  for (let rank = 0; rank < size; rank++) chosen[order[rank] as number] = 1;
  return chosen;
}
