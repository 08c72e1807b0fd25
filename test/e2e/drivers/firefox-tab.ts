import { writeFile } from 'node:fs/promises';
import type { MenuTarget, Popup, Surface, Tab } from './driver.ts';
import { OVERLAY } from './driver.ts';
import { firefoxAddressBar } from './firefox-address-bar.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import { middle } from './middle.ts';
import { until } from './until.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Delete: '\uE017',
};

/** A new tab, or a private window with one tab. */
export async function firefoxTab(chrome: FirefoxChrome, where: 'tab' | 'private' = 'tab'): Promise<Tab> {
  const { marionette } = chrome;
  // A tab opens in the window that is chosen: the first is of the usual kind.
  const [first] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
  if (where === 'tab') await marionette.send('WebDriver:SwitchToWindow', { handle: first });
  const kind = where === 'tab' ? { type: 'tab' } : { type: 'window', private: true };
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { ...kind, focus: true });
  /** In the page's context, with this tab chosen; who only looks leaves the focus in the sidebar when it is there. */
  const content = <T>(command: string, payload: object, looks = false): Promise<T> =>
    chrome.alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const chosen = looks && (await marionette.send<string>('WebDriver:GetWindowHandle').catch(() => '')) === handle;
      if (!chosen) await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return marionette.send<T>(command, payload);
    });
  const script = <T>(body: string, args: unknown[], sandbox?: string): Promise<T> =>
    content('WebDriver:ExecuteScript', { script: body, args, sandbox: sandbox ?? 'system', newSandbox: true }, true);
  const show = () => content('WebDriver:GetTitle', {}).then(() => undefined);
  const overlay = async (): Promise<Surface | null> => {
    const there = await script(
      `return Boolean(document.querySelector(${JSON.stringify(OVERLAY)})?.openOrClosedShadowRoot)`,
      [],
    );
    if (!there) return null;
    return {
      evaluate: (run, ...args) =>
        script(
          `const root = document.querySelector(${JSON.stringify(OVERLAY)}).openOrClosedShadowRoot; return (${run})(root, ...arguments)`,
          args,
        ),
    };
  };
  const actions = (list: object[]) => content('WebDriver:PerformActions', { actions: list });
  return {
    evaluate: (run, ...args) => script(`return (${run})(document, ...arguments)`, args),
    inPage: (text) =>
      script('const page = document.defaultView.wrappedJSObject; return page.eval(arguments[0])', [text]),
    async go(url) {
      await content('WebDriver:Navigate', { url }).catch((error: Error) => {
        if (!/neterror|Reached error page|timeout/i.test(error.message)) throw error;
      });
      // A new tab may change its process on the way, and the command then answers for the one it left.
      await until(
        () => script<[string, string]>('return [document.readyState, document.URL]', []),
        ([state, at]) =>
          (state === 'complete' || at.startsWith('about:neterror')) &&
          ((at !== 'about:blank' && at !== 'about:newtab') || at === url),
      );
    },
    show,
    async badge() {
      await show();
      return chrome.run(
        `return { text: action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '', title: action.action.getProperty(gBrowser.selectedTab, 'title') }`,
      );
    },
    async popup() {
      await show();
      await chrome.run(`
        // The button of an open popup closes it.
        ${CLOSE_POPUP}
        action.triggerAction(window);
        await patiently(() => !${LOADING} && ${POPUP}?.browsingContext?.currentWindowGlobal?.documentURI.spec.includes('popup.html'), 'the popup');`);
      return firefoxPopup(chrome);
    },
    async panel() {
      await show();
      await chrome.run(`
        await window.SidebarController.show('sixty_sixty_invalid-sidebar-action');
        await patiently(() => ${PANEL}?.browsingContext?.currentWindowGlobal?.documentURI.spec.includes('panel.html'), 'the sidebar');
        // As a reader's click in it would: an element of a browser without the focus hears of no focus.
        await patiently(() => {
          ${PANEL}.focus();
          return Services.focus.focusedElement === ${PANEL};
        }, 'the focus in the sidebar');`);
      return {
        evaluate: (run, ...args) =>
          chrome.run(`return inside(${PANEL}, args[0], args[1])`, `return (${run})(document, ...arguments)`, args),
      };
    },
    overlay,
    async press(key) {
      const value = KEYS[key] ?? key;
      await actions([
        {
          type: 'key',
          id: 'k',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]);
    },
    async clickInOverlay(selector, patience) {
      await actions([pointer(0, { ...(await middle(overlay, selector, patience)), origin: 'viewport' })]);
    },
    async hoverInOverlay(selector) {
      const { x, y } = await middle(overlay, selector);
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
      await actions([{ ...mouse, actions: [{ type: 'pointerMove', x, y, origin: 'viewport' }] }]);
    },
    async menu(target) {
      const element = await content<Record<string, string>>('WebDriver:FindElement', {
        using: 'css selector',
        value: target.on === 'page' ? 'h1, h2, h3, .title, p' : target.selector,
      });
      await script(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, [element]);
      if (target.on === 'selection') {
        await script('getSelection().selectAllChildren(document.querySelector(arguments[0]))', [target.selector]);
      }
      await actions([pointer(2, { x: 0, y: 0, origin: { [ELEMENT]: element[ELEMENT] } })]);
      await chooseInMenu(chrome, target);
    },
    async command(name) {
      await show();
      await chrome.run(
        `const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
         const ids = [...(await extension.shortcuts?.allCommands() ?? [])].map((command) => command.name);
         const index = ids.indexOf(args[0]);
         if (index < 0) throw new Error('No command ' + args[0] + ' among ' + ids);
         keys[index].doCommand();`,
        name,
      );
    },
    async addressBar(words) {
      await show();
      return firefoxAddressBar(chrome, `60 ${words}`);
    },
    async look({ medium, colours, width, zoom }) {
      await show();
      await chrome.run(
        `const { browsingContext } = gBrowser.selectedBrowser;
         const { medium, colours, width, zoom } = args[0];
         if (width) gBrowser.selectedBrowser.style.maxWidth = width + 'px';
         if (medium) browsingContext.mediumOverride = medium === 'print' ? 'print' : '';
         if (colours) browsingContext.prefersColorSchemeOverride = colours;
         if (zoom) browsingContext.fullZoom = zoom;`,
        { medium, colours, width, zoom },
      );
    },
    async screenshot(file) {
      await show();
      await writeFile(file, Buffer.from(await content<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'));
    },
    async close() {
      await content('WebDriver:CloseWindow', {});
      const [first] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      await marionette.send('WebDriver:SwitchToWindow', { handle: first });
    },
  };
}

const PANEL = `window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;
/** Where the popup loads, in a hidden panel. What it is asked there is lost when it moves to where it is shown. */
const LOADING = `document.querySelector('.webextension-preload-browser')`;
const POPUP = `document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)')`;
/** Asked again and again: a panel that is still opening does not close. */
const CLOSE_POPUP = `await patiently(() => {
  ${POPUP}?.closest('panel')?.hidePopup();
  return !${POPUP};
}, 'the popup to close');`;

const unreachable = async (): Promise<never> => {
  throw new Error('Marionette hands no mouse and no keys to a panel.');
};

function firefoxPopup(chrome: FirefoxChrome): Popup {
  return {
    evaluate: (run, ...args) =>
      chrome.run(`return inside(${POPUP}, args[0], args[1])`, `return (${run})(document, ...arguments)`, args),
    press: unreachable,
    hover: unreachable,
    async close() {
      await chrome.run(CLOSE_POPUP);
    },
    async screenshot(file) {
      const picture = await chrome.run<string>(`
        const browser = ${POPUP};
        const { width, height } = browser.getBoundingClientRect();
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      await writeFile(file, Buffer.from(picture, 'base64'));
    },
  };
}

function pointer(button: number, at: object) {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ],
  };
}

/** In the real context menu, which is open: Sixty's entry, alone or in a submenu of its own. */
async function chooseInMenu(chrome: FirefoxChrome, target: MenuTarget): Promise<void> {
  const label = await chrome.run<string>(`
    const menu = document.getElementById('contentAreaContextMenu');
    await patiently(() => menu.state === 'open', 'the context menu');
    const entries = [...menu.querySelectorAll('menuitem')].filter((item) => item.id.startsWith('sixty_sixty_invalid') && !item.hidden);
    if (entries.length === 0) throw new Error('The menu has no entry of Sixty');
    const [entry] = entries;
    const holder = entry.closest('menupopup');
    if (holder !== menu) {
      holder.openPopup(entry.closest('menu'), 'end_before');
      await patiently(() => holder.state === 'open', 'the submenu');
    }
    const { label } = entry;
    holder.activateItem(entry);
    await patiently(() => menu.state === 'closed', 'the menu to close');
    return label;`);
  if (!label) throw new Error(`The entry for a ${target.on} has no label.`);
}
