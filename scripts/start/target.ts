import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extract } from '../../src/core/extract/extract.ts';
import type { Web } from '../../test/e2e/server/web.ts';
import { page, pages } from '../../test/pages/page.ts';

/** The full story that the demo opens. */
const STORY = 'reuters-story';
const LIST = 'https://demo.sixty.invalid/';

/** Other demo stories, for a library with more than one. */
const MORE = ['german-story', 'syndicated-wire', 'inshorts-full-story', 'cluttered-story'];

/** Where the demonstration goes. */
export interface Stage {
  url: string;
  /** Whether that is on this machine. */
  local: boolean;
  /** Addresses of other stories to be read. */
  more: string[];
}

/**
 * Puts in place what is to be shown.
 * @param target an address (of the network), a file with a saved page, or nothing for the demo stories
 * @throws {Error} with a sentence for people, when the file cannot be read
 */
export async function stageFor(target: string | undefined, web: Web): Promise<Stage> {
  if (target !== undefined && /^https?:\/\//i.test(target)) return { url: target, local: false, more: [] };
  if (target !== undefined) {
    const html = await readFile(target, 'utf8').catch((error: Error) => {
      throw new Error(`${target} is neither an http address nor a file that can be read: ${error.message}`);
    });
    // A saved page is shown under the address that it names as its own, else under a made-up one.
    const { url } = extract(html, {
      url: `https://file.sixty.invalid/${encodeURIComponent(basename(target))}`,
    }).article;
    web.putHtml(url, html);
    return { url, local: true, more: [] };
  }
  for (const { html, expected } of pages()) web.putHtml(expected.url, html);
  web.putHtml(LIST, list());
  return { url: page(STORY).expected.url, local: true, more: MORE.map((slug) => page(slug).expected.url) };
}

function list(): string {
  const items = pages().map(
    ({ slug, expected }) => `<li><a href="${expected.url}">${slug}</a>: ${expected.about}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo pages</title><h1>Demo pages</h1><ul>${items.join('\n')}</ul></html>`;
}
