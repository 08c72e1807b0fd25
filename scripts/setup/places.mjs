/**
 * Where browsers usually are. Names are tried in order: for Chromium, builds that take an unpacked extension first.
 * @typedef {'chromium' | 'firefox'} BrowserName
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Environment variables that name an executable, ours first. */
export const variables = {
  chromium: ['SIXTY_CHROMIUM', 'CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['SIXTY_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Names looked for on PATH. */
export const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/** What a package manager calls them. */
export const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

/** @type {Partial<Record<NodeJS.Platform, Record<BrowserName, string[]>>>} */
const byPlatform = {
  darwin: {
    chromium: ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser'].flatMap(
      (app) => ['/Applications', join(homedir(), 'Applications')].map((at) => `${at}/${app}.app/Contents/MacOS/${app}`),
    ),
    firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((at) => `${at}/${app}.app/Contents/MacOS/firefox`),
    ),
  },
  win32: {
    chromium: programs.flatMap((at) => [
      join(at, 'Chromium', 'Application', 'chrome.exe'),
      join(at, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(at, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    firefox: programs.map((at) => join(at, 'Mozilla Firefox', 'firefox.exe')),
  },
  linux: {
    chromium: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  },
};

/** @param {BrowserName} browser */
export const usualPlaces = (browser) => byPlatform[process.platform]?.[browser] ?? [];
