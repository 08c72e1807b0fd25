import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, LaunchOptions, Preferences } from './driver.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { firefoxTab } from './firefox-tab.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

const ADDON = 'sixty@sixty.invalid';
/** Fixed, so that the extension's own pages have an address that can be gone to. */
const UUID = '51e75ac1-0000-4060-8060-516074e57e50';

/** What only Firefox lets be done to it. */
export interface FirefoxDriver extends Driver {
  /** Runs a script in the event page as one of its own, waking it where it sleeps, and gives what it makes. */
  inEventPage<T>(script: string): Promise<T>;
  /** Ends the event page, whatever it does, and does not wait for it to be gone. */
  endEventPage(): Promise<void>;
  /** Gives one site more, by its host pattern. */
  giveSite(origin: string): Promise<void>;
  /** The host patterns that are given. */
  sites(): Promise<string[]>;
  /** Installs the extension over itself, as an update does, with its pages open. */
  reloadExtension(): Promise<void>;
  /** Ends the browser in the middle of whatever it does, as a power cut; its profile stays. */
  kill(): Promise<void>;
}

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const { extension, seed } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sixty-firefox-')));
  const fresh = !existsSync(join(profile, 'prefs.js'));
  if (fresh && seed !== undefined) await cp(seed, profile, { recursive: true });
  const { started, marionette } = await startFirefox(profile, options);
  const allowPrivateBrowsing = options.privateWindows ?? false;
  const install = () => marionette.send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing });
  await install();
  const chrome = new FirefoxChrome(marionette, ADDON);
  const running = () =>
    until(
      () => chrome.run<string>('return extension.backgroundState'),
      (state) => state === 'running',
    );
  await running();
  const workerRuns = async () => (await chrome.run('return extension.backgroundState')) === 'running';
  const endEventPage = () =>
    chrome.run<void>(
      'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
    );
  let taken: string[] = [];
  const give = (origins: string[]) =>
    chrome.run<void>(
      `${PERMISSIONS} await ExtensionPermissions.add(addon, { permissions: [], origins: args[0] }, extension)`,
      origins,
    );
  return {
    name: 'firefox',
    async open(url) {
      const tab = await firefoxTab(chrome);
      await tab.go(url);
      return tab;
    },
    async openPrivate(url) {
      const tab = await firefoxTab(chrome, 'private');
      await tab.go(url);
      return tab;
    },
    async openOwnPage(path) {
      const tab = await firefoxTab(chrome);
      await tab.go(`moz-extension://${UUID}/${path}`);
      return tab;
    },
    addresses: () => chrome.run('return gBrowser.browsers.map((browser) => browser.currentURI.spec)'),
    async stopWorker() {
      await endEventPage();
      await until(async () => !(await workerRuns()));
    },
    endEventPage,
    inEventPage: (script) =>
      chrome.run(
        `if (extension.backgroundState !== 'running') await extension.wakeupBackground();
         // The last one: that of an event page that has just ended may still be there.
         const background = await patiently(() => [...extension.views].findLast((view) => view.viewType === 'background'), 'the event page');
         return inside(background.xulBrowser, args[0], args[1]);`,
        // With the rights of the page, and past its policy, which lets no text become code.
        `const page = document.defaultView;
         const sandbox = Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false, sameZoneAs: page });
         return Cu.evalInSandbox(arguments[0], sandbox);`,
        [script],
      ),
    sites: () => chrome.run(`return ${SITES}`),
    async reloadExtension() {
      await install();
      await running();
    },
    async kill() {
      started.kill('SIGKILL');
      await ended(started);
      marionette.close();
      await rm(join(profile, 'MarionetteActivePort'));
    },
    async takeBackSites() {
      taken = await chrome.run(`${PERMISSIONS}
        const origins = ${SITES};
        await ExtensionPermissions.remove(addon, { permissions: [], origins }, extension);
        return origins;`);
    },
    giveSites: () => give(taken),
    giveSite: (origin) => give([origin]),
    workerRuns,
    closed: new Promise((resolve) => started.once('exit', () => resolve())),
    clipboard: () =>
      chrome.run(`return patiently(() => {
        const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transfer.init(null);
        transfer.addDataFlavor('text/plain');
        Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
        const data = {};
        try {
          transfer.getTransferData('text/plain', data);
        } catch {
          return ''; // Nothing was copied yet.
        }
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      }, 'text in the clipboard')`),
    async close() {
      if (options.profile !== undefined) return endFirefox({ started, marionette });
      // What it would put in order before it ends is thrown away with its profile.
      started.kill('SIGKILL');
      await ended(started);
      marionette.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

const SITES = `extension.allowedOrigins.patterns.map(({ pattern }) => pattern).filter((one) => !one.startsWith('moz-extension'))`;
const PERMISSIONS = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;

/** What Firefox keeps of a run that another one must not find. */
const OF_ONE_RUN = ['.parentlock', 'lock', 'MarionetteActivePort', 'cache2', 'sessionstore-backups'];

/**
 * Starts Firefox once without an extension and without a way out, and ends it. What it has built in its profile by then is
 * half of the work of each first start, whatever is installed into it later.
 * @returns a folder for `LaunchOptions.seed`; whoever asked for it removes it
 */
export async function growFirefoxSeed(executable: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'sixty-firefox-seed-'));
  // Port 9 is that of nobody: what is sent there goes nowhere.
  await endFirefox(await startFirefox(profile, { executable, proxy: '127.0.0.1:9' }));
  for (const name of OF_ONE_RUN) await rm(join(profile, name), { recursive: true, force: true });
  return profile;
}

interface Running {
  started: ChildProcess;
  marionette: Marionette;
}

async function startFirefox(profile: string, options: Omit<LaunchOptions, 'extension'>): Promise<Running> {
  const { executable, preferences, proxy, headless = true, width = 1280, height = 900 } = options;
  // A port that is free, and which one is written down.
  await writeFile(
    join(profile, 'user.js'),
    userJs({
      ...PREFERENCES,
      ...(headless && UNSEEN),
      ...preferences,
      ...proxied(proxy),
      'marionette.port': 0,
    }),
  );
  const started = spawn(
    executable,
    [
      '-marionette',
      ...(headless ? ['-headless'] : []),
      '-profile',
      profile,
      '-no-remote',
      '--remote-allow-system-access',
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: `${width}`,
        MOZ_HEADLESS_HEIGHT: `${height}`,
        // Without it a released Firefox does not let itself be told where its lists are.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  const marionette = await until(() => readFile(join(profile, 'MarionetteActivePort'), 'utf8'), Boolean, 30_000)
    .then((port) => Marionette.connect(Number(port)))
    .catch(async (error: Error) => {
      started.kill();
      throw new Error(`Firefox did not start: ${error.message}`);
    });
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetWindowRect', { width, height });
  return { started, marionette };
}

async function endFirefox({ started, marionette }: Running): Promise<void> {
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.close();
  await ended(started);
}

/** Without a window the processors draw each frame, and nobody looks: a third of the usual sixty in a second will do. */
const UNSEEN: Preferences = { 'layout.frame_rate': 20 };

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // Optional permissions are granted without a dialog that nobody could answer.
  'extensions.webextOptionalPermissionPrompts': false,
  // The event page ends when a flow says so, not by itself in the middle of one on a slow machine.
  'extensions.background.idle.timeout': 600_000,
  // A page of a flow fills the screen without a hand's click.
  'full-screen-api.allow-trusted-requests-only': false,
  'full-screen-api.warning.timeout': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  // A flow that has killed it opens its tabs itself.
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  // Firefox asks its maker for lists all the time; what is said here is what its own tests say.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'intl.accept_languages': 'en-US',
};

function proxied(proxy: string | undefined): Preferences {
  if (!proxy) return {};
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}

const userJs = (preferences: Preferences) =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  const timer = setTimeout(() => process.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}
