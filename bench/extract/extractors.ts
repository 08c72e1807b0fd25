import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { Tokenizer } from 'htmlparser2';
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
  'Readability, linkedom': (html, url) => readable(parseHTML(html).document as unknown as Document, url),
  'Readability, jsdom': (html, url) =>
    readable(new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document, url),
  Defuddle: async (html, url) => {
    const { content, title } = await Defuddle(parseHTML(html).document as unknown as Document, url);
    return { body: plain(content), standfirst: '', title: title ?? '' };
  },
  extractus: async (html, url) => {
    const article = await extractFromHtml(html, url, { contentLengthThreshold: 0, descriptionLengthThreshold: 0 });
    return { body: plain(article?.content ?? ''), standfirst: '', title: article?.title ?? '' };
  },
};

function readable(document: Document, _url: string): Result {
  const article = new Readability(document).parse();
  return { body: plain(article?.content ?? ''), standfirst: '', title: article?.title ?? '' };
}

/** Text of an extractor's HTML, with breaks between blocks. */
function plain(html: string): string {
  return textOf(parseTree(html).root);
}

const IGNORED = () => {};

/** htmlparser2's tokens of a page, thrown away: the measure of cost. */
export function tokenize(html: string): void {
  const tokenizer = new Tokenizer(
    {},
    {
      onattribdata: IGNORED,
      onattribentity: IGNORED,
      onattribend: IGNORED,
      onattribname: IGNORED,
      oncdata: IGNORED,
      onclosetag: IGNORED,
      oncomment: IGNORED,
      ondeclaration: IGNORED,
      onend: IGNORED,
      onopentagend: IGNORED,
      onopentagname: IGNORED,
      onprocessinginstruction: IGNORED,
      onselfclosingtag: IGNORED,
      ontext: IGNORED,
      ontextentity: IGNORED,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
