import { expect, it } from 'vitest';
import { until } from '../drivers/until.ts';
import { inEachBrowser } from './stage.ts';

const PAGES = [
  'src/popup/popup.html',
  'src/panel/panel.html',
  'src/library/library.html',
  'src/options/options.html',
  'src/marks/marks.html',
  'src/welcome/welcome.html',
];
const ELSEWHERE = 'https://elsewhere.test.invalid';

inEachBrowser((stage) => {
  it.each(PAGES)('%s runs nothing that is written into it, and loads nothing from elsewhere', async (path) => {
    stage.web.put(`${ELSEWHERE}/script.js`, { headers: { 'content-type': 'text/javascript' }, body: 'owned = 1' });
    const before = stage.web.requests.length;
    const tab = await stage.driver.openOwnPage(path);
    try {
      await until(() => tab.evaluate((root) => ((root as Document).body?.childElementCount ?? 0) > 0));
      const tried = await tab.evaluate(async (root, elsewhere) => {
        const document = root as Document;
        const page = document.defaultView as Window & { wrappedJSObject?: Window };
        const own = page.wrappedJSObject ?? page;
        const add = (name: string, set: (element: HTMLElement) => void) => {
          const element = own.document.createElement(name);
          try {
            set(element);
            own.document.body.append(element);
          } catch {
            // Trusted Types have refused it.
          }
        };
        add('script', (element) => element.append('globalThis.owned = 1'));
        add('script', (element) => element.setAttribute('src', `${elsewhere}/script.js`));
        add('img', (element) => element.setAttribute('src', `${elsewhere}/picture.png`));
        add('img', (element) => element.setAttribute('onerror', 'globalThis.owned = 1'));
        add('iframe', (element) => element.setAttribute('src', `${elsewhere}/frame.html`));
        add('iframe', (element) => element.setAttribute('srcdoc', '<script>parent.owned = 1</script>'));
        add('link', (element) => {
          element.setAttribute('rel', 'stylesheet');
          element.setAttribute('href', `${elsewhere}/style.css`);
        });
        add('a', (element) => {
          element.setAttribute('href', 'javascript:globalThis.owned = 1');
          element.click();
        });
        await new Promise((done) => setTimeout(done, 300));
        return { owned: 'owned' in own, elements: own.document.body.childElementCount };
      }, ELSEWHERE);
      expect(tried.owned).toBe(false);
      expect(tried.elements).toBeGreaterThan(3);
      expect(stage.web.requests.slice(before).filter((url) => url.startsWith(ELSEWHERE))).toEqual([]);
    } finally {
      await tab.close();
    }
  });

  it.runIf(stage.name === 'chromium')('makes no markup of text, whoever asks: Trusted Types refuse it', async () => {
    // Firefox's tests speak with the browser's own rights, which no policy binds.
    const tab = await stage.driver.openOwnPage('src/library/library.html');
    try {
      const refused = await tab.evaluate((root) => {
        const { body } = root as Document;
        const ways = [
          () => Object.assign(body, { innerHTML: '<b>x</b>' }),
          () => body.insertAdjacentHTML('beforeend', '<b>x</b>'),
          () => void document.createRange().createContextualFragment('<b>x</b>'),
          () => void new DOMParser().parseFromString('<b>x</b>', 'text/html'),
          () => void document.createElement('iframe').setAttribute('srcdoc', '<b>x</b>'),
        ];
        return ways.map((way) => {
          try {
            way();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        });
      });
      expect(refused).toEqual(Array(5).fill('TypeError'));
    } finally {
      await tab.close();
    }
  });
});
