import { expect, it } from 'vitest';
import { formatJsonLine } from '../../../src/core/formats/json.ts';
import type { Story } from '../../../src/core/story.ts';
import { storyId } from '../../../src/core/story-id.ts';
import { madeUpStory } from '../../support/made-up-story.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press } from './card.ts';
import { importFile, LIBRARY, shown, type, untilShown } from './library-page.ts';
import { inEachBrowser } from './stage.ts';

const DAY = 86_400_000;

/** A story of a text of its own, saved some days ago. */
function story(name: string, daysAgo: number, changes: Partial<Story> = {}): Story {
  const url = `https://daily.example/${name}`;
  const text = Array.from({ length: 80 }, (_, i) => `${name}${i}`).join(' ');
  return madeUpStory({
    id: storyId(url),
    url,
    headline: `Headline of ${name}`,
    paragraphs: [`${text}.`],
    summary: {
      sentences: [{ text: `${name}0 ${name}1.`, evidence: [{ paragraph: 0, start: 0, end: name.length * 2 + 3 }] }],
      words: 2,
      writer: 'on-device',
      notes: [],
    },
    savedAt: new Date(Date.now() - daysAgo * DAY - 60_000).toISOString(),
    ...changes,
  });
}

/** The same text of a wire, as three sites ran it; some cut its end off. */
const WIRE = ['Marlow Courier', 'Example Times', 'Harbour Post'].map((via, i) => {
  const { paragraphs } = story('ferryboat', 1);
  const url = `https://site${i}.example/ferry`;
  return story('ferryboat', 1, {
    id: storyId(url),
    url,
    source: { name: 'Northern Wire', url: '', why: 'wire-dateline', via },
    paragraphs: [...paragraphs, ...(i === 1 ? [] : ['A last paragraph that one of them left out.'])],
  });
});
/** More than the least bound of five hundred, and what is older than thirty days. */
const MANY = Array.from({ length: 505 }, (_, i) => story(`story${i}x`, 2 + (i % 7)));
const OLD = [story('oldest', 50), story('older', 45)];
const CHERISHED = story('cherished', 60);
const FILE = [
  ...[...MANY, ...OLD, ...WIRE].map((one) => formatJsonLine(one)),
  formatJsonLine(CHERISHED, { pinned: true }),
  '{"half": \n',
  '{"headline": "A story without a text"}\n',
].join('');
const ALL = MANY.length + OLD.length + WIRE.length + 1;

/** Looks for words, and waits for the one story with that headline, or for none. */
const untilFound = async (tab: Tab, words: string, headline?: string) => {
  await type(tab, '.search', words);
  return untilShown(tab, ({ rows, status }) =>
    headline === undefined
      ? status === `Nothing found for “${words}”.`
      : rows.length === 1 && rows[0]?.headline === headline && rows[0].lit.length > 0,
  );
};

inEachBrowser((stage) => {
  it('takes in what is whole of a file and lists the rest, shows a wire’s story once, prints, keeps to bounds', async () => {
    const tab = await stage.driver.openOwnPage(LIBRARY);
    await untilShown(tab, ({ status }) => status !== '');
    await importFile(tab, FILE, 'sixty.jsonl');
    const taken = await untilShown(tab, ({ outcome }) => outcome !== '');
    expect(taken.outcome).toBe(`${ALL} stories imported. 2 lines were not stories.`);
    const problems = await tab.evaluate((root) =>
      [...root.querySelectorAll('.problems li')].map((one) => one.textContent ?? ''),
    );
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(new RegExp(`^Line ${ALL + 1}: no JSON`));

    // One wire's story from three sites.
    const wire = await untilFound(tab, 'ferryboat7', 'Headline of ferryboat');
    expect(wire.rows[0]?.line).toContain('+2 elsewhere');
    await press(tab, 'Headline of ferryboat');
    const copies = await until(
      () => tab.evaluate((root) => [...root.querySelectorAll('.copies .source-name')].map((one) => one.textContent)),
      (names) => names.length === 2,
    );
    const via = await tab.evaluate((root) => root.querySelector('dialog .dotted')?.textContent ?? '');
    for (const { source } of WIRE) expect(`${via} ${copies}`).toContain(source.via);
    expect(copies).not.toContain('Northern Wire');

    // On paper, an open story stands alone, without what is pressed.
    const seen = (selector: string) =>
      tab.evaluate((root, wanted) => root.querySelector(wanted)?.checkVisibility() === true, selector);
    await tab.look({ medium: 'print' });
    await until(async () => !(await seen('main')));
    expect(await seen('dialog .headline')).toBe(true);
    expect(await seen('dialog .body p')).toBe(true);
    for (const tool of ['.dialog-tools', 'dialog .buttons', '.tags'])
      expect([tool, await seen(tool)]).toEqual([tool, false]);
    await tab.look({ medium: 'screen' });
    await until(() => seen('main'));
    await press(tab, 'Close');

    // The list prints from its first row on, not only the rows in view.
    await type(tab, '.search', '');
    // The count says so before the rows that were found are gone.
    await untilShown(tab, ({ status, rows }) => /saved/.test(status) && rows.length > 1);
    const inView = (await shown(tab)).rows.length;
    expect(inView).toBeLessThan(60);
    await tab.evaluate((root) => {
      const view = (root as Document).defaultView as unknown as { wrappedJSObject?: typeof globalThis };
      const page = view.wrappedJSObject ?? (view as unknown as typeof globalThis);
      page.print = () => {
        root.querySelector('.stories')?.setAttribute('data-printed', `${root.querySelectorAll('.story h2').length}`);
      };
    });
    await press(tab, 'Print');
    await until(
      () => tab.evaluate((root) => root.querySelector<HTMLElement>('.stories')?.dataset['printed']),
      (printed) => printed === '500',
    );
    await untilShown(tab, ({ rows }) => rows.length < 60);

    // By age: asked first, and what is pinned stays.
    await type(tab, '.bound:nth-of-type(1) select', '30');
    const asks = () => tab.evaluate((root) => root.querySelector('.sure p')?.textContent ?? '');
    expect(await until(asks)).toBe(`Stories beyond that: ${OLD.length}. Delete them?`);
    await press(tab, 'Delete');
    await untilFound(tab, 'oldest5');
    expect((await untilFound(tab, 'cherished5', 'Headline of cherished')).rows[0]?.pinned).toBe(true);

    // By number: the oldest go, and again not the pinned one.
    await type(tab, '.bound:nth-of-type(2) select', '500');
    expect(await until(asks)).toBe(`Stories beyond that: ${MANY.length + WIRE.length - 500}. Delete them?`);
    await press(tab, 'Delete');
    await type(tab, '.search', '');
    await untilShown(tab, ({ status }) => status === '501 stories saved');
    await untilFound(tab, 'cherished5', 'Headline of cherished');
    await tab.close();
  });
});
