import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };

/** Chrome's side panel and Firefox's sidebar are one page under two keys. */
const PANEL = 'src/panel/panel.html';

/** The manifest of one browser: `manifest.json` with what only that browser understands. */
export function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const shared = { ...manifest, version: pkg.version } as const;
  if (browser === 'chrome')
    return { ...shared, permissions: [...manifest.permissions, 'sidePanel'], side_panel: { default_path: PANEL } };
  const { minimum_chrome_version: _, background, ...rest } = shared;
  // The plugin's type knows Chrome's keys only.
  const sidebar: object = {
    sidebar_action: { default_panel: PANEL, default_title: '__MSG_name__', open_at_install: false },
  };
  return {
    ...rest,
    ...sidebar,
    background: { scripts: [background.service_worker], type: 'module' as const },
    browser_specific_settings: {
      gecko: {
        id: 'sixty@sixty.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] as const },
      },
    },
  };
}
