import type { Plugin } from 'vite';

/** What the head of each of Sixty's own pages begins with. */
const SHELL = `
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Sixty</title>
    <link rel="icon" href="/icons/sixty-32.png" />
    <link rel="stylesheet" href="/src/ui/tokens.css" />
    <link rel="stylesheet" href="/src/ui/controls.css" />`;

/** Writes into each page what all of them have, so that their files say only what is their own. */
export function pageShell(): Plugin {
  return {
    name: 'page-shell',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<head>', `<head>${SHELL}`) },
  };
}
