import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { press, settledCard } from './card.ts';
import { inEachBrowser } from './stage.ts';

const LIBRARY = 'src/library/library.html';

/** What the library page shows. */
const shown = (tab: Tab) =>
  tab.evaluate((root) => ({
    status: root.querySelector('.found')?.textContent ?? '',
    toast: root.querySelector('.toast')?.textContent ?? '',
    outcome: root.querySelector('.exchange [role=status]')?.textContent ?? '',
    rows: [...root.querySelectorAll('.story')].map((row) => ({
      headline: row.querySelector('h2')?.textContent ?? '',
      words: row.querySelector('.story-words')?.textContent ?? '',
      line: row.querySelector('.story-line')?.textContent ?? '',
      lit: [...row.querySelectorAll('mark')].map((mark) => mark.textContent),
      pinned: (row as HTMLElement).dataset['pinned'] === 'true',
    })),
  }));
type Shown = Awaited<ReturnType<typeof shown>>;
const untilShown = (tab: Tab, holds: (now: Shown) => boolean) => until(() => shown(tab), holds);

/** Types into a field, as far as a page can tell. */
const type = (tab: Tab, selector: string, text: string) =>
  tab.evaluate(
    (root, where, value) => {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(where);
      if (!field) throw new Error(`no ${where}`);
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.closest('form')?.requestSubmit();
    },
    selector,
    text,
  );

/** Exports by a button; the text of the file that the reader would be handed. */
const exportAs = async (tab: Tab, name: string): Promise<string> => {
  await tab.evaluate((root) => {
    const view = (root as Document).defaultView;
    // To Firefox's driver, the page's own objects stand behind this.
    const page = ((view as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ??
      view) as typeof globalThis;
    // Chromium asks its maker about every file that is really downloaded: here the reader is handed it, and does not take it.
    page.HTMLAnchorElement.prototype.click = () => undefined;
    const made = page.URL.createObjectURL.bind(page.URL);
    page.URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        (root as Document).documentElement.dataset['file'] = text;
      });
      return made(blob);
    };
  });
  await press(tab, `Export as ${name}`);
  return until(
    () => tab.evaluate(() => document.documentElement.dataset['file'] ?? ''),
    (text) => text !== '',
  );
};

/** Hands a file to the page's file picker. */
const importFile = (tab: Tab, text: string, name: string) =>
  tab.evaluate(
    (root, content, file) => {
      const picker = root.querySelector<HTMLInputElement>('input[type=file]');
      const list = new DataTransfer();
      list.items.add(new File([content], file));
      if (!picker) throw new Error('no picker');
      picker.files = list.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );

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
    const file = await exportAs(tab, 'JSON Lines');
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
    await tab.close();
  });

  it('opens with the words that were typed in the address bar', async () => {
    const tab = await open(`${LIBRARY}?words=zeppelinesque`);
    const { status } = await untilShown(tab, (now) => /zeppelinesque/.test(now.status));
    expect(status).toContain('Nothing found');
    await tab.close();
  });
});
