import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extract } from '../../src/core/extract/extract.ts';
import type { Web } from '../../test/e2e/server/web.ts';
import { page, pages } from '../../test/pages/page.ts';

/** The full story that the demo opens. */
const STORY = 'reuters-story';
const LIST = 'https://demo.sixty.invalid/';

/**
 * Puts in place what is to be shown.
 * @param target an address (of the network), a file with a saved page, or nothing for the demo stories
 * @returns where to go, and whether that is on this machine
 * @throws {Error} with a sentence for people, when the file cannot be read
 */
export async function stageFor(target: string | undefined, web: Web): Promise<{ url: string; local: boolean }> {
  if (target !== undefined && /^https?:\/\//i.test(target)) return { url: target, local: false };
  if (target !== undefined) {
    const html = await readFile(target, 'utf8').catch((error: Error) => {
      throw new Error(`${target} is neither an http address nor a file that can be read: ${error.message}`);
    });
    // A saved page is shown under the address that it names as its own, else under a made-up one.
    const { url } = extract(html, {
      url: `https://file.sixty.invalid/${encodeURIComponent(basename(target))}`,
    }).article;
    web.putHtml(url, html);
    return { url, local: true };
  }
  for (const { html, expected } of pages()) web.putHtml(expected.url, html);
  web.putHtml(LIST, list());
  return { url: page(STORY).expected.url, local: true };
}

function list(): string {
  const items = pages().map(
    ({ slug, expected }) => `<li><a href="${expected.url}">${slug}</a>: ${expected.about}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo pages</title><h1>Demo pages</h1><ul>${items.join('\n')}</ul></html>`;
}
