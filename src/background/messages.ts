import { browser } from '../browser.ts';
import type { Part, Passage } from '../core/passages/passage.ts';
import type { WorkerFromPage, WorkerFromSurface } from '../messages/contract.ts';
import { type Receivers, receive } from '../messages/receive.ts';
import { fields, isCount, isFlag, isNothing, isTabId, isText, listOf, oneOf } from '../messages/shapes.ts';
import type { Removed } from '../storage/remove-story.ts';
import { cardMoved, hidePillHere } from './card-wishes.ts';
import { explainMarks } from './explain-marks.ts';
import {
  openedFromPill,
  outcomeForCard,
  readForCard,
  removeFromCard,
  restoreFromCard,
  stopForCard,
  unwriteForCard,
  writeForCard,
} from './overlay-asks.ts';
import { pageLooked } from './page-looked.ts';
import { pointAtStory } from './point-at-story.ts';
import { pointInTab } from './point-in-tab.ts';
import { putIn, takeOut } from './put-back.ts';
import { readTab } from './read-tab.ts';
import { shapeCard, shapeTab } from './shape-story.ts';
import { allowAlways } from './site-access.ts';
import { setSiteMode, siteAccess } from './site-mode.ts';
import { tabState } from './tab-state.ts';
import { keepAnswer, stopWriting, unwriteStory, writeStory } from './write-story.ts';

const isPart = fields<Part>({ start: isCount, end: isCount });
const isRemoved = fields<Removed>({ story: fields({ id: isText }), addresses: listOf(isText, 9_999) });
const isPassage = fields<Passage>({ paragraph: isText, parts: listOf(isPart, 100) });

/** What our content scripts may say: each word about the page they stand in, none about another. */
const page: Receivers<WorkerFromPage, 'page'> = {
  'page/looked': {
    accepts: fields({
      url: isText,
      verdict: oneOf('story', 'unsure', 'not-story'),
      reasons: listOf(isText, 20),
    }),
    answer: pageLooked,
  },
  'overlay/open': { accepts: isNothing, answer: (_, sender) => openedFromPill(sender) },
  'overlay/read': {
    accepts: fields({ anyway: isFlag }),
    answer: ({ anyway }, sender) => readForCard(sender, anyway),
  },
  'overlay/outcome': { accepts: isNothing, answer: (_, sender) => outcomeForCard(sender) },
  'overlay/moved': { accepts: fields({ right: isCount, top: isCount }), answer: cardMoved },
  'overlay/hide-pill': { accepts: isNothing, answer: (_, sender) => hidePillHere(sender) },
  'overlay/shape': {
    accepts: fields({ shape: oneOf('60', '30', 'points') }),
    answer: ({ shape }, sender) => shapeCard(sender, shape),
  },
  'overlay/explain': { accepts: isNothing, answer: explainMarks },
  'overlay/remove': { accepts: isNothing, answer: (_, sender) => removeFromCard(sender) },
  'overlay/restore': { accepts: isNothing, answer: (_, sender) => restoreFromCard(sender) },
  'overlay/write': { accepts: fields({ joins: isFlag }), answer: ({ joins }, sender) => writeForCard(sender, joins) },
  'overlay/stop-writing': { accepts: isNothing, answer: (_, sender) => stopForCard(sender) },
  'overlay/unwrite': { accepts: isNothing, answer: (_, sender) => unwriteForCard(sender) },
};

/** What our own pages may say. */
const surface: Receivers<WorkerFromSurface, 'surface'> = {
  'tab/state': {
    accepts: fields({ tabId: isTabId }, { reads: isFlag }),
    answer: ({ tabId, reads }) => tabState(tabId, reads),
  },
  'tab/read': {
    accepts: fields({ tabId: isTabId }, { anyway: isFlag }),
    answer: ({ tabId, anyway }) => readTab(tabId, anyway ? 'anyway' : 'by-reader'),
  },
  'tab/shape': {
    accepts: fields({ tabId: isTabId, shape: oneOf('60', '30', 'points') }),
    answer: ({ tabId, shape }) => shapeTab(tabId, shape),
  },
  'tab/point': {
    accepts: fields({ tabId: isTabId, passages: listOf(isPassage, 50), scroll: isFlag }),
    answer: ({ tabId, passages, scroll }) => pointInTab(tabId, { passages, scroll }),
  },
  'story/point': {
    accepts: fields({ id: isText, passages: listOf(isPassage, 50), scroll: isFlag }),
    answer: ({ id, passages, scroll }) => pointAtStory(id, { passages, scroll }),
  },
  'story/remove': { accepts: fields({ id: isText }), answer: ({ id }) => takeOut(id) },
  'story/put-back': {
    accepts: fields({ removed: isRemoved }),
    answer: ({ removed }) => putIn(removed as Removed),
  },
  'site/access': { accepts: fields({ host: isText }), answer: ({ host }) => siteAccess(host) },
  'site/mode': {
    accepts: fields({ host: isText, mode: oneOf('never', 'click', 'always') }),
    answer: ({ host, mode }) => setSiteMode(host, mode),
  },
  'story/write': { accepts: fields({ id: isText }), answer: ({ id }) => writeStory(id) },
  'story/stop-writing': {
    accepts: fields({ id: isText }),
    answer: ({ id }) => {
      stopWriting(id);
      return undefined;
    },
  },
  'story/keep-answer': {
    accepts: fields({ id: isText, answer: isText }),
    answer: ({ id, answer }) => keepAnswer(id, answer),
  },
  'story/unwrite': { accepts: fields({ id: isText }), answer: ({ id }) => unwriteStory(id) },
  'site/always': {
    accepts: fields({ origin: isText }),
    answer: async ({ origin }) => {
      await allowAlways(origin);
      return undefined;
    },
  },
};

export const answerMessages = receive({ id: browser.runtime.id, base: browser.runtime.getURL('') }, { page, surface });
