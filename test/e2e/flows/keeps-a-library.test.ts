import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press, settledCard } from './card.ts';
import { importFile, LIBRARY, shown, type, untilShown } from './library-page.ts';
import { offeredFile } from './offered-file.ts';
import { inEachBrowser } from './stage.ts';

inEachBrowser((stage) => {
  const open = async (path = LIBRARY): Promise<Tab> => {
    const tab = await stage.driver.openOwnPage(path);
    await untilShown(tab, ({ status }) => status !== '');
    return tab;
  };
  const save = async (slug: string) => {
    const story = stage.put(slug);
    const tab = await stage.open(story.url);
    const popup = await tab.popup();
    await settledCard(popup);
    await popup.close();
    return story;
  };

  it('finds a saved story by a word of its body, lights it, pins, tags, deletes and gives it back', async () => {
    const story = await save('reuters-story');
    await save('inshorts-full-story');
    const tab = await open();
    const { rows } = await untilShown(tab, (now) => now.rows.length >= 2);
    const headlines = rows.map(({ headline }) => headline);
    expect(headlines).toContain(story.headline);
    const summary = rows.find(({ headline }) => headline === story.headline)?.words ?? '';
    // A word of the body that headline and summary have not got.
    const known = `${story.headline} ${summary}`.toLowerCase();
    const word = page('reuters-story')
      .expected.paragraphs?.join(' ')
      .split(/[^a-z]+/)
      .find((one) => one.length > 7 && !known.includes(one));
    if (!word) throw new Error('the story has words of its own');
    await type(tab, '.search', word);
    const found = await untilShown(tab, (now) => now.rows.length === 1 && now.rows[0]?.lit.length !== 0);
    expect(found.rows[0]?.headline).toBe(story.headline);
    expect(found.rows[0]?.lit.map((lit) => lit?.toLowerCase())).toContain(word);

    const headline = story.headline ?? '';
    await press(tab, `Pin: ${headline}`);
    await untilShown(tab, (now) => now.rows[0]?.pinned === true);
    await press(tab, headline);
    await until(() => tab.evaluate((root) => root.querySelector<HTMLDialogElement>('dialog')?.open === true));
    expect(await tab.evaluate((root) => root.querySelectorAll('dialog .body mark').length)).toBeGreaterThan(0);
    await type(tab, '.tag-input', 'sea walls, politics');
    await until(() => tab.evaluate((root) => root.querySelectorAll('dialog .tag').length === 2));
    await press(tab, 'Close');
    const tagged = await untilShown(tab, (now) => /sea walls/.test(now.rows[0]?.line ?? ''));
    expect(tagged.rows[0]?.line).toContain('politics');
    await type(tab, '.search', '');
    await type(tab, 'select[aria-label=Tag]', 'politics');
    await untilShown(tab, (now) => now.rows.length === 1 && now.rows[0]?.headline === story.headline);

    await press(tab, `Delete: ${story.headline}`);
    await untilShown(tab, (now) => /deleted/.test(now.toast) && now.rows.length === 0);
    await press(tab, 'Undo');
    const back = await untilShown(tab, (now) => now.rows.length === 1);
    expect(back.rows[0]).toMatchObject({ headline: story.headline, pinned: true });
    expect(back.rows[0]?.line).toContain('sea walls');
    await tab.close();
  });

  it('goes out and comes back; importing twice changes nothing; what is damaged is listed', async () => {
    await save('german-story');
    const tab = await open();
    const before = await untilShown(tab, (now) => now.rows.length >= 1);
    const file = await offeredFile(tab, 'Export as JSON Lines');
    expect(file.trim().split('\n')).toHaveLength(before.rows.length);
    await importFile(tab, `${file}{"half": \n`, 'sixty.jsonl');
    const again = await untilShown(tab, (now) => now.outcome !== '');
    expect(again.outcome).toMatch(/0 stories imported.*Already here: \d+.*1 line was not a story/s);
    expect(again.rows).toEqual(before.rows);
    expect(await tab.evaluate((root) => root.querySelector('.problems li')?.textContent ?? '')).toMatch(
      /^Line \d+: no JSON/,
    );
    await tab.close();
  });

  it('is worked by keys alone', async () => {
    const tab = await open();
    await untilShown(tab, (now) => now.rows.length >= 2);
    const focused = () =>
      tab.evaluate(
        (root) => (root as Document).activeElement?.textContent || (root as Document).activeElement?.className,
      );
    await tab.press('/');
    expect(await focused()).toBe('search');
    const { rows } = await shown(tab);
    await tab.press('ArrowDown');
    expect(await focused()).toBe(rows[0]?.headline);
    await tab.press('ArrowDown');
    await until(focused, (text) => text === rows[1]?.headline);
    await tab.press('Enter');
    await until(() => tab.evaluate((root) => root.querySelector<HTMLDialogElement>('dialog')?.open === true));
    await tab.press('Escape');
    await until(() => tab.evaluate((root) => root.querySelector('dialog') === null));
    // Rows that come and go while the reader types do not take the focus from the field.
    await tab.press('/');
    await tab.press('ArrowDown');
    await tab.press('/');
    const words = (rows[1]?.headline ?? '').slice(0, 3);
    for (const letter of words) await tab.press(letter);
    await untilShown(tab, (now) => now.rows[0]?.headline === rows[1]?.headline);
    await tab.press('e');
    expect(await focused()).toBe('search');
    expect(await tab.evaluate((root) => root.querySelector<HTMLInputElement>('.search')?.value)).toBe(`${words}e`);
    await type(tab, '.search', '');
    await untilShown(tab, (now) => now.rows.length === rows.length);
    // Where the last one is deleted, the one above it has the focus.
    await tab.press('ArrowDown');
    await tab.press('End');
    await until(focused, (text) => text === rows.at(-1)?.headline);
    await tab.press('Delete');
    await until(focused, (text) => text === rows.at(-2)?.headline);
    await press(tab, 'Undo');
    await untilShown(tab, (now) => now.rows.length === rows.length);
    await tab.close();
  });

  it('is searched from the address bar: a story that is offered opens, and so does the list for the words typed', async () => {
    const story = await save('reuters-story');
    const tab = await stage.open(story.url);
    const headline = story.headline ?? '';
    const first = headline.split(' ')[0] ?? '';
    const bar = await tab.addressBar(`${first} ${headline.split(' ')[1]}`);
    const offer = bar.offers.find((one) => one.startsWith(`${story.url} `));
    expect(offer?.toLowerCase()).toContain(first.toLowerCase());
    await bar.choose(offer);
    await until(() => tab.evaluate((root) => root.querySelector<HTMLDialogElement>('dialog')?.open === true));
    expect(await tab.evaluate((root) => root.querySelector('dialog .headline')?.textContent)).toBe(headline);

    const again = await tab.addressBar(first);
    await again.choose();
    const { rows } = await untilShown(tab, (now) => now.rows.length > 0 && now.rows.every(({ lit }) => lit.length > 0));
    expect(rows.map((row) => row.headline)).toContain(headline);
    await type(tab, '.search', 'zeppelinesque');
    expect((await untilShown(tab, (now) => /zeppelinesque/.test(now.status))).status).toContain('Nothing found');
  });
});
