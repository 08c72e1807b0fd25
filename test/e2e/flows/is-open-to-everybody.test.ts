import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { inEachBrowser } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['options', 'welcome', 'library', 'panel', 'marks', 'news', 'popup'];
/** A popup and a panel have no landmarks of their own, and begin with the heading of a story. */
const EXEMPT = ['region', 'page-has-heading-one'];

/** What axe finds by the rules of WCAG 2.2 A and AA and its own good practice; targets of 24 px are among them. */
function findings(tab: Tab): Promise<string[]> {
  const run = async (_: Document | ShadowRoot, exempt: string[]): Promise<string[]> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries([
      ...exempt.map((id) => [id, { enabled: false }]),
      ['target-size', { enabled: true }],
    ]);
    const { violations } = await axe.run(document, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  };
  // Functions are sent as their text: axe goes before it.
  const text = run.toString();
  const sent = Object.assign(run, { toString: () => `(...given) => { ${AXE}; return (${text})(...given); }` });
  return tab.evaluate(sent, EXEMPT);
}

inEachBrowser((stage) => {
  it.each(PAGES)('%s: axe finds nothing, light and dark', async (name) => {
    const tab = await stage.driver.openOwnPage(`src/${name}/${name}.html`);
    await until(() => tab.evaluate((root) => root.querySelector('main') !== null));
    for (const colours of ['light', 'dark'] as const) {
      await tab.look({ colours });
      await until(() => tab.evaluate((_, wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colours));
      // Half way from light to dark, a button has the contrast of neither.
      await until(() => tab.evaluate((root) => (root as Document).getAnimations().length === 0));
      expect(await findings(tab)).toEqual([]);
    }
    await tab.close();
  });

  it.each(PAGES)('%s: fits 320 px without scrolling sideways', async (name) => {
    const tab = await stage.driver.openOwnPage(`src/${name}/${name}.html?tab=1`);
    await until(() => tab.evaluate((root) => root.querySelector('main') !== null));
    const wide = await tab.evaluate((root) => {
      const { body } = root as Document;
      body.style.inlineSize = '320px';
      body.style.boxSizing = 'border-box';
      return [...body.querySelectorAll<HTMLElement>('*')]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > body.getBoundingClientRect().left + 321 && !one.closest('.unseen'),
        )
        .map((one) => `${one.localName}.${one.className}`);
    });
    expect(wide).toEqual([]);
    await tab.close();
  });
});
