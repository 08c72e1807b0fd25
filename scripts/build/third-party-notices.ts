import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES = 'THIRD-PARTY-LICENSES.txt';

/** Licences under which the package may carry the code of others. Another one needs a reader of its terms first. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
/** The Mozilla Public License asks for no more than this beside the code (its Exhibit A), and where the source is. */
const SHORT_NOTICES: Record<string, string> = {
  'MPL-2.0':
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not\ndistributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.',
};
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

interface Package {
  name: string;
  version: string;
  license: string;
  homepage: string;
  text: string;
}

/** The folder of the package that a module belongs to, or undefined for modules of our own. */
export function packageFolder(moduleId: string): string | undefined {
  const at = moduleId.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [scopeOrName = '', name = ''] = moduleId.slice(at + '/node_modules/'.length).split('/');
  return join(moduleId.slice(0, at), 'node_modules', scopeOrName, scopeOrName.startsWith('@') ? name : '');
}

/** @throws {Error} where a package has no licence text, or one that is not allowed: better no package than an unlawful one */
export function packageIn(folder: string): Package {
  const { name, version, license, homepage = '', repository } = JSON.parse(readText(join(folder, 'package.json')));
  if (!ALLOWED.includes(license))
    throw new Error(`${name} is under ${license}, which is not in the list of those allowed`);
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  const source = homepage || (repository?.url ?? '').replace(/^git(?:\+https)?:/, 'https:').replace(/\.git$/, '');
  const text = SHORT_NOTICES[license] ?? readText(join(folder, file)).trim();
  return { name, version, license, homepage: source, text };
}

/** The notice that stands beside the code: who wrote what, where its source is, and under which terms. */
export function notices(packages: readonly Package[]): string {
  const parts = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, homepage, text }) => `${name} ${version} (${license})\n${homepage}\n\n${text}\n`);
  return `This package carries code of others, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

const readText = (file: string) => readFileSync(file, 'utf8').replace(/\r\n/g, '\n');

/**
 * Puts the licences of all that is really in the bundle into the package: what is shaken out is not named. `collect` belongs
 * into each build whose code goes into the package, `write` into the last to be done.
 */
export function thirdPartyNotices(): { collect: Plugin; write: Plugin } {
  const folders = new Set<string>();
  const collect: Plugin = {
    name: 'collect-third-parties',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id.replace(/^\0|\?.*$/g, '')) : undefined;
          if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
      }
    },
  };
  const write: Plugin = {
    name: 'third-party-notices',
    enforce: 'post',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NOTICES, source: notices([...folders].map(packageIn)) });
    },
  };
  return { collect, write };
}
