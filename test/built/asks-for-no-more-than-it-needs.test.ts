import { describe, expect, it } from 'vitest';
import { manifest, targets } from './package.ts';

/** Every permission has its reason. A new one needs a line here, and a reader who is asked whether they would grant it. */
const reasons: Record<string, string> = {
  activeTab: 'reads the page the reader points at, at the click and no sooner',
  contextMenus: 'the "Summarize" entries',
  scripting: 'puts the overlay and the reading into that page',
  storage: 'settings',
  unlimitedStorage: 'the library on the disk, beyond the few megabytes that come without it',
};
const chromeOnly: Record<string, string> = { sidePanel: 'the side panel; Firefox has a sidebar without a permission' };

/** Where Sixty looks at pages by itself: the story pages it was made for. */
const hosts = ['*://*.inshorts.com/*', '*://*.newsinshorts.com/*', '*://*.reuters.com/*'];

/** What is not named is refused. A reader may ask for any link, and have a server of their own, so requests go anywhere. */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];
/** What may make code of text: in Chrome the worker, which names the script that it loads later; nobody else. */
const trusted = { chrome: 'trusted-types reading-line', firefox: "trusted-types 'none'" };

describe.each(targets)('the package for %s', (target) => {
  const built = manifest(target);

  it('is Manifest V3', () => {
    expect(built.manifest_version).toBe(3);
  });

  it('asks at install only for permissions that have a reason', () => {
    const allowed = Object.keys(target === 'chrome' ? { ...reasons, ...chromeOnly } : reasons);
    expect([...built.permissions].sort()).toEqual(allowed.sort());
  });

  it('asks at install for no host', () => {
    expect(built.host_permissions ?? []).toEqual([]);
  });

  it('looks by itself only at the hosts it was made for', () => {
    expect([...new Set(built.content_scripts.flatMap((script) => script.matches))].sort()).toEqual(hosts);
  });

  it('cannot be noticed by a page: nothing in it is web-accessible, nobody may connect to it', () => {
    expect(built.web_accessible_resources ?? []).toEqual([]);
    // Chrome lets every other extension connect where the key is missing; Firefox does not know it, and there nobody listens.
    expect(built.externally_connectable).toEqual(target === 'chrome' ? { ids: [], matches: [] } : undefined);
  });

  it('lets its pages and its worker do what they do, and nothing else', () => {
    const policy = built.content_security_policy?.extension_pages ?? '';
    expect(policy.split('; ')).toEqual([...rules, trusted[target]]);
  });
});
