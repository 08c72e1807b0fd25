// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

type Listener = (message: object, sender: object, respond: (reply: unknown) => void) => boolean;

it.each([
  ['loading', true],
  ['complete', false],
])('of a page that is %s the snapshot says so', async (state, loading) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.resetModules();
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('sixty.detector')];
  let ask: Listener = () => false;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'sixty',
      onMessage: { addListener: (listener: Listener) => (ask = listener), removeListener() {} },
      sendMessage: async () => ({ value: null }),
    },
  });
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = '<p>The ferry to the island sails twice a day.</p>';
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state as DocumentReadyState);
  await import('../../src/content/detector.ts');
  const reply = new Promise((resolve) =>
    ask({ to: 'page', name: 'page/snap', payload: null }, { id: 'sixty' }, resolve),
  );
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect(await reply).toMatchObject({ value: { pieces: 1, loading } });
});
