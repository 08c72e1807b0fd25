import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A popup and a panel have no landmarks of their own, and begin with the heading of a story. */
const EXEMPT = ['region', 'page-has-heading-one'];

/** What axe finds by the rules of WCAG 2.2 A and AA and its own good practice, light and dark; targets of 24 px are among them. */
export async function findings(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  for (const colours of ['light', 'dark'] as const) {
    await tab.look({ colours });
    await until(() => tab.evaluate((_, wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colours));
    // Half way from light to dark, a button has the contrast of neither.
    await until(() => tab.evaluate((root) => (root as Document).getAnimations().length === 0));
    // Only contrast can change with the colours.
    const rules = colours === 'dark' ? ['color-contrast'] : null;
    found.push(...(await findingsNow(tab, rules)).map((one) => `${colours}: ${one}`));
  }
  return found;
}

function findingsNow(tab: Tab, only: string[] | null): Promise<string[]> {
  const run = async (_: Document | ShadowRoot, exempt: string[], wanted: string[] | null): Promise<string[]> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries([
      ...exempt.map((id) => [id, { enabled: false }]),
      ['target-size', { enabled: true }],
    ]);
    const { violations } = await axe.run(document, wanted ? { runOnly: { type: 'rule', values: wanted } } : { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  };
  // Functions are sent as their text: axe goes before it.
  const text = run.toString();
  const sent = Object.assign(run, { toString: () => `(...given) => { ${AXE}; return (${text})(...given); }` });
  return tab.evaluate(sent, EXEMPT, only);
}
