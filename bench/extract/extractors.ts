import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { judge } from '../../src/core/detect/judge.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { parseTree, textOf } from '../../src/core/extract/tree.ts';

/** What an extractor makes of a page, as far as it is compared. */
export interface Result {
  body: string;
  standfirst: string;
  title: string;
}

/** Extractors by name. A peer that throws has an empty result. */
export const EXTRACTORS: Record<string, (html: string, url: string) => Result | Promise<Result>> = {
  Sixty: (html, url) => {
    const { article, signals } = extract(html, { url });
    judge(article, signals);
    return { body: article.paragraphs.join('\n'), standfirst: article.standfirst ?? '', title: article.headline };
  },
  'Readability, linkedom': (html) => readable(parseHTML(html).document as unknown as Document),
  'Readability, jsdom': (html, url) =>
    readable(new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document),
  Defuddle: async (html, url) => {
    const { content, title } = await Defuddle(parseHTML(html).document as unknown as Document, url);
    return { body: plain(content), standfirst: '', title: title ?? '' };
  },
  extractus: async (html, url) => {
    const article = await extractFromHtml(html, url, { contentLengthThreshold: 0, descriptionLengthThreshold: 0 });
    return { body: plain(article?.content ?? ''), standfirst: '', title: article?.title ?? '' };
  },
};

function readable(document: Document): Result {
  const article = new Readability(document).parse();
  return { body: plain(article?.content ?? ''), standfirst: '', title: article?.title ?? '' };
}

/** Text of an extractor's HTML, with breaks between blocks. */
function plain(html: string): string {
  return textOf(parseTree(html).root);
}
