import type { ReadState } from '../../src/messages/contract.ts';
import type { Random } from '../support/random.ts';
import { wrongInLibrary } from './library-facts.ts';
import { beginLife, type Life } from './life.ts';
import { type Troubles, World } from './world.ts';

const URLS = ['sea-wall', 'storks', 'bridge'].map((slug) => `https://news.example/${slug}`);
const LINK = 'https://other.example/harbour';
const PLACES = ['Brightwater', 'Saltmarsh', 'Dorn', 'Arlen'];
const STATES = ['unread', 'story', 'not-story', 'failed'];
/** Milliseconds in which a living worker must have answered, with nothing in its way. */
const PATIENCE = 10_000;

/**
 * A sequence of things that readers do and of things that go wrong, drawn by chance; after it, all that was promised is looked
 * at.
 * @returns what was not kept, with the steps that led there; empty when all was
 */
export async function runSequence(random: Random, steps: number): Promise<string[]> {
  const world = new World();
  const broken: string[] = [];
  const trail: string[] = [];
  /** Reported as saved, and not taken out since: id → what the reader was shown. */
  const reported = new Map<string, { url: string; body: string[] }>();
  const pending: Promise<unknown>[] = [];
  let life = await beginLife(world);

  const note = (state: ReadState): void => {
    if (!STATES.includes(state.state)) broken.push(`no state that a surface could show: ${JSON.stringify(state)}`);
    if (state.state === 'failed' && state.failure.code === 'internal')
      broken.push(`a failure that says nothing: ${state.failure.message}`);
    if (state.state === 'story' && state.from === 'now')
      reported.set(state.story.id, { url: state.story.url, body: state.story.paragraphs });
  };
  const ask = (name: string, tabId: number): void => {
    const asked = life;
    const answer = life.say(name, { tabId }, 'surface').then((state) => {
      if (!asked.ended) note(state as ReadState);
    });
    pending.push(answer.catch((error: unknown) => void broken.push(`${name} threw ${error}`)));
  };
  const settle = async (): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, PATIENCE, 'late');
    });
    if ((await Promise.race([Promise.all(pending.splice(0)), late])) === 'late')
      broken.push('a question without an answer');
    clearTimeout(timer);
  };
  const startAgain = async (): Promise<void> => {
    life.end();
    await settle();
    life = await beginLife(world);
  };
  const trouble = (name: Exclude<keyof Troubles, 'room'>) => () => {
    world.troubles[name] = true;
  };
  const anyTab = (): number => 1 + random.below(URLS.length + 1);
  /** The last tab shows the first page once more: two windows with the same story. */
  const openTab = (id: number, how?: Parameters<World['openTab']>[2]): void =>
    world.openTab(id, URLS[(id - 1) % URLS.length] ?? '', how);

  const acts: Record<string, () => void | Promise<void>> = {
    read: () => ask('tab/read', anyTab()),
    'read twice at once': () => {
      ask('tab/read', 1);
      ask('tab/read', URLS.length + 1);
    },
    'look at what is known': () => ask('tab/state', anyTab()),
    // Nothing is being saved any more when the library is looked at.
    'read a link': () => void pending.push(life.chooseLink(anyTab(), LINK)),
    'take a story out': async () => {
      // What is held for long is answered in the end, but nobody here waits for that.
      if (world.troubles.blocked) world.calm();
      await settle();
      const [id] = [...reported.keys()];
      if (id === undefined) return;
      // One that was not confirmed may have happened or not.
      reported.delete(id);
      await life.say('story/remove', { id }, 'surface');
    },
    'publish anew': () => world.publish(random.of(URLS), random.of(PLACES)),
    wait: () => (world.troubles.blocked ? undefined : settle()),
    'end the worker soon': () => life.endAfter(random.below(40)),
    'end the worker now': startAgain,
    'end the browser': async () => {
      await startAgain();
      await world.surroundings.storage.session.clear();
    },
    'update Sixty': async () => {
      await startAgain();
      for (const id of world.surroundings.tabs.keys()) openTab(id, { script: false });
    },
    'revoke the access to a page': () => openTab(anyTab(), { script: false, access: false }),
    'close a tab': () => void world.surroundings.tabs.delete(anyTab()),
    'open the tabs': () => {
      for (let id = 1; id <= URLS.length + 1; id++) openTab(id);
    },
    'clock forward': () => world.moveClock(random.below(600)),
    'clock back': () => world.moveClock(-random.below(600)),
    'no room soon': () => {
      world.troubles.room = random.below(12);
    },
    'database held': trouble('blocked'),
    'database newer': trouble('newer'),
    'settings refused': trouble('syncRefuses'),
    'no network': trouble('offline'),
    calm: () => world.calm(),
  };

  try {
    for (const url of [...URLS, LINK]) world.publish(url, random.of(PLACES));
    await acts['open the tabs']?.();
    for (let n = 0; n < steps; n++) {
      if (life.ended) await startAgain();
      const name = random.of(Object.keys(acts));
      trail.push(name);
      await acts[name]?.();
    }
    life.endAfter(Infinity);
    world.calm();
    await settle();
    if (life.ended) await startAgain();
    broken.push(...(await wrongInLibrary(reported)));
    broken.push(...(await goesOn(life, world, openTab)));
    broken.push(...(await wrongInLibrary(new Map())));
  } finally {
    life.end();
    await world.end();
  }
  return broken.map((what) => `${what} (after: ${trail.join(', ')})`);
}

/** Without a reload: the next question is answered with the story, it is saved, and the toolbar says so. */
async function goesOn(life: Life, world: World, openTab: (id: number) => void): Promise<string[]> {
  const broken: string[] = [];
  for (const id of URLS.map((_, n) => n + 1)) {
    openTab(id);
    const state = (await life.say('tab/read', { tabId: id }, 'surface')) as ReadState;
    if (state.state !== 'story') broken.push(`does not go on: ${JSON.stringify(state).slice(0, 200)}`);
    else if (JSON.stringify(state.story.paragraphs[0]).includes('Nowhere')) broken.push('reads another page');
    // "Working" is taken back when the work is done.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const badge = world.surroundings.badges.get(id);
    if (badge !== '✓') broken.push(`the toolbar says "${badge}"`);
  }
  return broken;
}
