import type { Marionette } from './marionette.ts';

/** Scripts in Firefox's own context, where windows, menus, panels and the extension's insides are within reach. */
export class FirefoxChrome {
  readonly marionette: Marionette;
  readonly #addon: string;
  /** One script at a time: the context is a state of the session. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette, addon: string) {
    this.marionette = marionette;
    this.#addon = addon;
  }

  /**
   * @param script body of an async function; sees `window`, `gBrowser`, `extension`, `action` (the toolbar button),
   *   `tabs` (by handle), `inside` (runs text in a browser's document) and `args`
   */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.alone(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      const answer = await this.marionette.send<{ ok?: T; error?: string }>('WebDriver:ExecuteAsyncScript', {
        script: `${PREAMBLE}\n(async (args) => { ${script} })(args).then((ok) => done({ ok }), (error) => done({ error: String(error) + '\\n' + error?.stack }));`,
        args: [this.#addon, ...args],
        scriptTimeout: 30_000,
      });
      if (answer.error) throw new Error(answer.error);
      return answer.ok as T;
    });
  }

  /** Does something that nothing may come between. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#queue.then(work, work);
    this.#queue = mine.catch(() => undefined);
    return mine;
  }
}

const PREAMBLE = `
const [addon, ...args] = [...arguments].slice(0, -1);
const done = arguments[arguments.length - 1];
const extension = WebExtensionPolicy.getByID(addon).extension;
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const action = ExtensionParent.apiManager.global.browserActionFor(extension);
const gBrowser = window.gBrowser;
const wait = (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds));
const patiently = async (look, what) => {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found) return found;
    await wait(50);
  }
  throw new Error('Waited in vain for ' + what);
};
// Runs in the document's process, with the rights of the browser: it sees through closed shadow roots.
const inside = (browser, text, values) =>
  browser.browsingContext.currentWindowGlobal
    .getActor('MarionetteCommands')
    .executeScript(text, values, { sandboxName: 'system', newSandbox: true, timeout: 15000 });
`;
