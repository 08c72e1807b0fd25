import type { Plugin } from 'vite';

/** Leaves out of each page what says nothing: white space between tags, and how to load from elsewhere, as all files are our own. */
export function shortHtml(): Plugin {
  return {
    name: 'short-html',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/>\s+</g, '><').replaceAll(' crossorigin', ''),
    },
  };
}
