import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { OVERLAY, type Surface } from './driver.ts';

/** The overlay's shadow root, closed or not, through the DevTools protocol; null when the page has none. */
export async function chromiumOverlay(page: Page): Promise<Surface | null> {
  const session = await page.createCDPSession();
  try {
    if (!(await find(session))) return null;
  } finally {
    await session.detach();
  }
  return {
    // Found anew each time: the card may be drawn again between two questions.
    async evaluate(run, ...args) {
      const mine = await page.createCDPSession();
      try {
        const objectId = await find(mine);
        if (!objectId) throw new Error('The overlay is gone.');
        const { result, exceptionDetails } = await mine.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await mine.detach();
      }
    },
  };
}

async function find(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = shadowOf(root);
  if (!shadow) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId;
}

function shadowOf(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === OVERLAY) return node.shadowRoots?.[0];
  for (const child of node.children ?? []) {
    const found = shadowOf(child);
    if (found) return found;
  }
  return undefined;
}
