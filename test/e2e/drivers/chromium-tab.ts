import { writeFile } from 'node:fs/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import { chromiumOverlay } from './chromium-overlay.ts';
import type { MenuTarget, Popup, Surface, Tab } from './driver.ts';
import { middle } from './middle.ts';
import { PATIENCE, until } from './until.ts';

/** @param own the page of the extension from which its interfaces are asked; another one after it was loaded anew */
export async function chromiumTab(browser: Browser, page: Page, own: () => Page, id: string): Promise<Tab> {
  page.setDefaultTimeout(PATIENCE);
  const tabId = async (): Promise<number> => {
    await page.bringToFront();
    return own().evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
    );
  };
  const number = await tabId();
  const overlay = () => chromiumOverlay(page);
  /**
   * Chromium's native menu and keys are out of reach without a window, so the event is handed to the worker's own
   * listeners. That the real menu leads there is shown on a real desktop (`right-click-on-a-desktop.test.ts`).
   */
  const inWorker = async (script: string): Promise<unknown> => {
    // Any message wakes the worker; nobody has to answer it.
    await own().evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    return (await target.worker())?.evaluate(script);
  };
  const dispatch = (event: string, details: unknown[]) =>
    inWorker(`void chrome.${event}.dispatch(...${JSON.stringify(details)})`);
  return {
    async evaluate(run, ...args) {
      return (await page.evaluate(`(${run})(document, ...${JSON.stringify(args)})`)) as never;
    },
    inPage: (script) => page.evaluate(script),
    async go(url) {
      // A failed load is a state that some flows want to see, not the end of the test.
      await page.goto(url, { waitUntil: 'load' }).catch((error: Error) => {
        if (!/net::|ERR_|aborted/i.test(error.message)) throw error;
      });
      await until(async () => (await page.evaluate('document.readyState')) === 'complete');
    },
    async show() {
      await page.bringToFront();
    },
    badge: () =>
      own().evaluate(
        async (tab) => ({
          text: await chrome.action.getBadgeText({ tabId: tab }),
          title: await chrome.action.getTitle({ tabId: tab }),
        }),
        number,
      ),
    async popup() {
      await page.bringToFront();
      const isPopup = (target: Target) =>
        target.url().includes(`${id}/src/popup/popup.html`) && !target.url().includes('?');
      const before = browser.targets().filter(isPopup);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is gone.');
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((one) => isPopup(one) && !before.includes(one), { timeout: PATIENCE });
      return chromiumPopup(target);
    },
    async panel() {
      await page.bringToFront();
      // What is evaluated counts as the reader's gesture.
      await own().evaluate(async (tab) => {
        const { windowId } = await chrome.tabs.get(tab);
        await chrome.sidePanel.open({ windowId });
      }, number);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/panel.html'), { timeout: PATIENCE });
      // As a reader's click in it would: one that was open already has not got the focus, and hears of none.
      const session = await (await target.asPage()).createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return chromiumPopup(target);
    },
    overlay,
    async press(key) {
      await page.bringToFront();
      await page.keyboard.press(key as never);
    },
    async clickInOverlay(selector, patience) {
      const { x, y } = await middle(overlay, selector, patience);
      await page.mouse.click(x, y);
    },
    async hoverInOverlay(selector) {
      const { x, y } = await middle(overlay, selector);
      await page.mouse.move(x, y);
    },
    async menu(target) {
      await page.bringToFront();
      await dispatch('contextMenus.onClicked', [await clickInfo(page, target), { id: number, url: page.url() }]);
    },
    async command(name) {
      await page.bringToFront();
      await dispatch('commands.onCommand', [name, { id: number, url: page.url() }]);
    },
    async addressBar(words) {
      await page.bringToFront();
      const offers = (await inWorker(
        `new Promise((done) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(words)}, done))`,
      )) as chrome.omnibox.SuggestResult[];
      const said = ({ content, description }: chrome.omnibox.SuggestResult) => `${content} ${description}`;
      return {
        offers: offers.map(said),
        async choose(offer) {
          const chosen = offers.find((one) => said(one) === offer);
          if (offer !== undefined && !chosen) throw new Error(`No such offer: ${offer}`);
          await page.bringToFront();
          await dispatch('omnibox.onInputEntered', [chosen?.content ?? words, 'currentTab']);
        },
      };
    },
    async look({ medium, colours, width, zoom }) {
      if (width) await page.setViewport({ width, height: 800 });
      if (medium) await page.emulateMediaType(medium);
      if (colours) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
      if (zoom) await own().evaluate((tab, factor) => chrome.tabs.setZoom(tab, factor), number, zoom);
    },
    async screenshot(file) {
      await page.bringToFront();
      await page.screenshot({ path: file as `${string}.png` });
    },
    async close() {
      await page.close();
    },
  };
}

async function chromiumPopup(target: Target): Promise<Popup> {
  // `asPage` takes a popup's target too, which `page` does not count as a page.
  const page = await target.asPage();
  const surface: Surface = {
    async evaluate(run, ...args) {
      return (await page.evaluate(`(${run})(document, ...${JSON.stringify(args)})`)) as never;
    },
  };
  return {
    ...surface,
    async press(key) {
      await page.keyboard.press(key as never);
    },
    async hover(selector) {
      const { x, y } = await middle(() => surface, selector);
      await page.mouse.move(x, y);
    },
    async close() {
      await page.close().catch(() => undefined);
      await until(async () => page.isClosed());
    },
    async screenshot(file) {
      // Without a window the popup's frame does not follow what it holds: as much of it as a window would show, with its foot
      // where the lower edge would be.
      const clip = await page.evaluate(() => {
        const { width, height } = document.body.getBoundingClientRect();
        const shown = Math.min(height, 600);
        const foot = document.querySelector<HTMLElement>('.foot');
        if (foot) foot.style.bottom = `${innerHeight - shown}px`;
        return { x: 0, y: 0, width: Math.min(width, innerWidth), height: shown };
      });
      // What lies beyond the frame is drawn late, at first not or twice: the picture is right when the next one is the same.
      const take = async () => Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
      let [before, picture] = [await take(), await take()];
      for (let tries = 0; tries < 8 && !picture.equals(before); tries++) [before, picture] = [picture, await take()];
      await writeFile(file, picture);
    },
  };
}

/** What Chromium tells an extension of a choice in its menu. */
async function clickInfo(page: Page, target: MenuTarget): Promise<object> {
  const common = { menuItemId: target.on, editable: false, pageUrl: page.url(), frameId: 0 };
  if (target.on === 'page') return common;
  const { selector } = target;
  if (target.on === 'link') {
    const linkUrl = await page.$eval(selector, (link) => (link as HTMLAnchorElement).href);
    return { ...common, linkUrl };
  }
  const selectionText = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection()).replace(/\s+/g, ' ');
  });
  return { ...common, selectionText };
}
