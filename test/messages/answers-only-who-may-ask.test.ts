import { describe, expect, it } from 'vitest';
import { Failed } from '../../src/messages/failed.ts';
import { receive } from '../../src/messages/receive.ts';
import { fields, isText } from '../../src/messages/shapes.ts';

interface Page {
  'page/say': (said: { text: string }) => string;
}
interface Surface {
  'surface/fail': (how: { text: string }) => string;
}

const accepts = fields<{ text: string }>({ text: isText });
const answer = receive<Page, Surface>(
  { id: 'sixty', base: 'chrome-extension://sixty/' },
  {
    page: { 'page/say': { accepts, answer: ({ text }, { tabId }) => `${tabId} ${text}` } },
    surface: {
      'surface/fail': {
        accepts,
        answer: ({ text }) => {
          throw text === 'known' ? new Failed('too-large', 'big') : new TypeError('a slip');
        },
      },
    },
  },
);

const tab = { id: 7, incognito: false } as never;
const page = { id: 'sixty', url: 'https://news.example/a', tab, frameId: 0 };
const surface = { id: 'sixty', url: 'chrome-extension://sixty/src/popup/popup.html' };
const say = { to: 'worker', name: 'page/say', payload: { text: 'hello' } };
const fail = { to: 'worker', name: 'surface/fail', payload: { text: 'known' } };

describe('the worker', () => {
  it('answers a message of the right tier, addressed to it, in the right shape', async () => {
    expect(await answer(say, page)).toEqual({ value: '7 hello' });
  });

  it.each([
    ['another extension', say, { ...page, id: 'other' }],
    ['a frame in the page', say, { ...page, frameId: 3 }],
    ['a surface, for what pages say', say, surface],
    ['a page, for what surfaces say', fail, page],
    ['a page whose address begins like ours', fail, { ...page, url: 'chrome-extension://sixty.evil/' }],
    ['a message for others', { ...say, to: 'page' }, page],
    ['a name nobody has', { ...say, name: 'toString' }, page],
    ['a payload of another shape', { ...say, payload: { text: 1 } }, page],
    ['no payload', { ...say, payload: null }, page],
    ['no message', 'page/say', page],
  ])('leaves alone: %s', (_, message, sender) => {
    expect(answer(message, sender)).toBeUndefined();
  });

  it('passes failures on by their code, and slips as internal', async () => {
    expect(await answer(fail, surface)).toEqual({ failure: { code: 'too-large', message: 'big' } });
    const slip = { ...fail, payload: { text: 'else' } };
    expect(await answer(slip, surface)).toEqual({ failure: { code: 'internal', message: 'a slip' } });
  });
});
