import { f1, type PageScore, precision, recall, scorePage } from '../../bench/extract/metric.ts';
import { chooseByExpectedF } from '../../src/core/extract/choose.ts';
import { FEATURES } from '../../src/core/extract/feature-names.ts';
import { type BoostOptions, boost } from './boost.ts';
import type { Example } from './examples.ts';
import { type Forest, predict } from './forest.ts';
import { foldOf, tableOf } from './table.ts';

const FOLDS = 5;

/** The part of the sites that a page's site is in. */
export const foldOfPage = (page: { site: string }): number => foldOf(page.site, FOLDS);

/** For each part of the sites, a model that has not seen it. */
export function forestsWithout(
  train: readonly Example[],
  weightOf: (example: Example) => number,
  options: BoostOptions,
): Forest[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = train.filter((example) => foldOfPage(example.page) !== fold);
    return boost(tableOf(others, weightOf), options);
  });
}

/** Log odds of each block of each example, by a model that has not seen the example's site; -9 for what is no candidate. */
export function outOfFold(
  test: readonly Example[],
  train: readonly Example[],
  weightOf: (example: Example) => number,
  options: BoostOptions,
): Map<Example, Float64Array> {
  const forests = forestsWithout(train, weightOf, options);
  return new Map(
    test.map((example) => [
      example,
      Float64Array.from(example.blocks, (_, i) =>
        example.candidate[i]
          ? predict(forests[foldOfPage(example.page)] as Forest, example.rows, i * FEATURES.length)
          : -9,
      ),
    ]),
  );
}

/** Score of one page under given odds; the gold's standfirst is given, since another part of the extractor finds it. */
export function pageScore(example: Example, odds: Float64Array): PageScore {
  const chosen = chooseByExpectedF(odds, (i) => (example.blocks[i]?.words ?? 0) + 1);
  const text = example.blocks
    .filter(
      (_, i) =>
        (chosen[i] && (odds[i] as number) > -9) ||
        ((example.sharesAll[i] as number) > 0.5 && (example.shares[i] as number) <= 0.5),
    )
    .map((block) => block.text);
  return scorePage(example.gold, text.join('\n'));
}

/** F1 of one page under given odds. */
export function pageF1(example: Example, odds: Float64Array): number {
  const score = pageScore(example, odds);
  return f1(precision(score), recall(score));
}
