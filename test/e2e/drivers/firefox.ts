import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, LaunchOptions } from './driver.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { firefoxTab } from './firefox-tab.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

const ADDON = 'sixty@sixty.invalid';
/** Fixed, so that the extension's own pages have an address that can be gone to. */
const UUID = '51e75ac1-0000-4060-8060-516074e57e50';

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { executable, extension, proxy, headless = true, width = 1280, height = 900 } = options;
  const profile = await mkdtemp(join(tmpdir(), 'sixty-firefox-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), userJs({ ...PREFERENCES, ...proxied(proxy), 'marionette.port': port }));
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
  const marionette = await Marionette.connect(port).catch(async (error: Error) => {
    started.kill();
    throw new Error(`Firefox did not start: ${error.message}`);
  });
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetWindowRect', { width, height });
  const allowPrivateBrowsing = options.privateWindows ?? false;
  await marionette.send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing });
  const chrome = new FirefoxChrome(marionette, ADDON);
  await until(
    () => chrome.run<string>('return extension.backgroundState'),
    (state) => state === 'running',
  );
  const workerRuns = async () => (await chrome.run('return extension.backgroundState')) === 'running';
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
      await chrome.run(
        'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
      );
      await until(async () => !(await workerRuns()));
    },
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
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await ended(started);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

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

function proxied(proxy: string | undefined): Record<string, string | number | boolean> {
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

const userJs = (preferences: Record<string, string | number | boolean>) =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((resolve) => process.once('exit', resolve));
  const timer = setTimeout(() => process.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}
