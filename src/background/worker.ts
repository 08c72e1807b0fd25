/**
 * The worker: every listener is registered here, while the script runs for the first time, so that a woken worker misses no
 * event. What they do is in the files beside this one.
 */
import { browser } from '../browser.ts';
import { interfaceLanguage } from '../storage/settings.ts';
import { forgetCard } from './card-subject.ts';
import { closeStorage } from './close-storage.ts';
import { createMenus, menuClicked, renameMenus } from './menus.ts';
import { answerMessages } from './messages.ts';
import { noteNews } from './note-news.ts';
import { openFromOmnibox, suggestStories } from './omnibox.ts';
import { forgetPresented } from './present.ts';
import { keepInStep, sitesGranted, sitesRevoked } from './site-access.ts';
import { watchSites } from './site-switched.ts';
import { summarizePage } from './summarize-page.ts';
import { forgetTab } from './tab-records.ts';
import { tendSoon } from './tend-soon.ts';
import { welcome } from './welcome.ts';

/** Nobody waits for it, and nobody could be told where it fails: the next such event tries again. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

const begin = (): void => {
  quietly(createMenus());
  quietly(keepInStep());
};

void closeStorage();
watchSites();
interfaceLanguage.watch(() => void renameMenus());
browser.runtime.onInstalled.addListener(begin);
browser.runtime.onInstalled.addListener(welcome);
browser.runtime.onInstalled.addListener((details) => quietly(noteNews(details)));
browser.runtime.onInstalled.addListener(() => tendSoon());
browser.runtime.onStartup.addListener(begin);
browser.runtime.onMessage.addListener(answerMessages);
browser.contextMenus?.onClicked.addListener(menuClicked);
browser.commands?.onCommand.addListener((command, tab) => {
  if (command === 'open-card' && tab) void summarizePage(tab);
});
browser.omnibox?.onInputChanged.addListener(suggestStories);
browser.omnibox?.onInputEntered.addListener(openFromOmnibox);
browser.permissions.onAdded.addListener(({ origins = [] }) => quietly(sitesGranted(origins)));
browser.permissions.onRemoved.addListener(({ origins = [] }) => quietly(sitesRevoked(origins)));
browser.tabs.onRemoved.addListener((tabId) => {
  quietly(forgetTab(tabId));
  quietly(forgetCard(tabId));
  quietly(forgetPresented(tabId));
});
