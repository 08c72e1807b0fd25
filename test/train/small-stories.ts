import type { StoryPair } from '../../bench/summarize/stories.ts';

const PLACES = ['Aldermoor', 'Brenn', 'Corvale', 'Dunmarsh', 'Easthaven', 'Ferrow'];
const THINGS = ['bridge', 'school', 'tram line', 'market hall', 'lighthouse', 'reservoir'];
const DEEDS = ['closed', 'reopened', 'sold', 'repaired', 'moved', 'inspected'];
const REASONS = [
  'cracks were found in a wall',
  'the river rose by two metres',
  'a vote of the council',
  'a fire in May',
];

const pick = (of: readonly string[], n: number): string => of[n % of.length] ?? '';

/** Stories of our own with the summary an editor might write of each: enough to fit weights on, all different. */
export function smallStories(count: number): StoryPair[] {
  return Array.from({ length: count }, (_, n): StoryPair => {
    const place = pick(PLACES, n);
    const thing = pick(THINGS, n >> 1);
    const deed = pick(DEEDS, n >> 2);
    const reason = pick(REASONS, n);
    const cost = 3 + (n % 17);
    return {
      id: `own-${n}`,
      split: 'train',
      headline: n % 3 === 0 ? '' : `${place} ${thing} ${deed}`,
      paragraphs: [
        `The ${thing} of ${place} was ${deed} on Monday after ${reason}, the town's council said.`,
        `The work will cost ${cost} million crowns, which the council wants to borrow. About ${n * 40 + 90} people pass the ${thing} every day.`,
        `Mayor Ada Quillon, who was elected in spring, told reporters that the ${thing} had been neglected for ${cost + 4} years.`,
        `Shopkeepers in ${place} had asked for the same in an open letter. A first plan of 2019 was never carried out.`,
      ],
      summary: `The ${thing} in ${place} was ${deed} after ${reason}. The council wants to borrow ${cost} million crowns for the work. Mayor Ada Quillon said it had been neglected for ${cost + 4} years.`,
    };
  });
}
