import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { POLICY_OF_WORKER } from './scripts/build/classic-scripts.ts';

/** Chrome's side panel and Firefox's sidebar are one page under two keys. */
const PANEL = 'src/panel/panel.html';

/**
 * What our pages and the worker may do: their own scripts, styles and pictures, and nothing that makes markup or code of text.
 * They speak to the web as a whole because a reader may ask for any link, and to a server of the reader's own by http.
 */
const policy = (trusted: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self' http: https:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ');

/** The manifest of one browser: `manifest.json` with what only that browser understands. */
export function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  // Chrome's worker loads its second script by name, which counts as text made into code: one policy, which knows that name only.
  const content_security_policy = { extension_pages: policy(browser === 'chrome' ? POLICY_OF_WORKER : "'none'") };
  const shared = { ...manifest, version: pkg.version, content_security_policy } as const;
  // scripts/build/classic-scripts.ts adds the worker.
  if (browser === 'chrome')
    return {
      ...shared,
      permissions: [...manifest.permissions, 'sidePanel'],
      side_panel: { default_path: PANEL },
      // Left out, it would let every other extension connect; Firefox does not know the key.
      externally_connectable: { ids: [], matches: [] },
    };
  const { minimum_chrome_version: _, ...rest } = shared;
  // The plugin's types know neither the sidebar nor phones.
  const sidebar: object = {
    sidebar_action: { default_panel: PANEL, default_title: '__MSG_name__', open_at_install: false },
  };
  // Named, so that the store offers Sixty on phones; their Firefox knows permissions for data since this version.
  const phones: object = { gecko_android: { strict_min_version: '142.0' } };
  return {
    ...rest,
    ...sidebar,
    // Firefox's own models, an experiment, for those who switch them on.
    optional_permissions: ['trialML'],
    background: { scripts: ['src/background/worker.ts'], type: 'module' as const },
    browser_specific_settings: {
      gecko: {
        id: 'sixty@sixty.invalid',
        strict_min_version: '140.0',
        // Asked for in the gesture that switches on a server of the reader's own.
        data_collection_permissions: { required: ['none'] as const, optional: ['websiteContent'] as const },
      },
      ...phones,
    },
  };
}
