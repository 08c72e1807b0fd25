import fc from 'fast-check';
import { Tokenizer as Reference } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { KEPT_ATTRIBUTES } from '../../src/core/extract/html-elements.ts';
import { Tokenizer } from '../../src/core/extract/tokenizer.ts';

type Token = string | readonly unknown[];

/** Takes tokens down; pieces of one text are put together. */
class Record {
  readonly tokens: Token[] = [];
  readonly full = false;
  readonly takesText = true;
  readonly inDrawing = false;
  text(text: string): void {
    if (text === '') return;
    const last = this.tokens.at(-1);
    if (typeof last === 'string') this.tokens[this.tokens.length - 1] = last + text;
    else this.tokens.push(text);
  }
  start(tag: string, attributes: string[], selfClosing: boolean): void {
    this.tokens.push(['<', tag, [...attributes], selfClosing]);
  }
  end(tag: string): void {
    this.tokens.push(['</', tag]);
  }
}

function ours(html: string): Token[] {
  const record = new Record();
  new Tokenizer(html, record).run();
  return record.tokens;
}

/** htmlparser2's tokens, of whose attributes only those are taken that we keep. */
function theirs(html: string): Token[] {
  const record = new Record();
  const cut = (start: number, end: number) => html.slice(start, end);
  let tag = '';
  let attributes: string[] = [];
  let name = '';
  let value = '';
  new Reference(
    {},
    {
      ontext: (start, end) => record.text(cut(start, end)),
      ontextentity: (code) => record.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = cut(start, end).toLowerCase();
        attributes = [];
      },
      onattribname: (start, end) => {
        name = cut(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += cut(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (KEPT_ATTRIBUTES.has(name)) attributes.push(name, value);
      },
      onopentagend: () => record.start(tag, attributes, false),
      onselfclosingtag: () => record.start(tag, attributes, true),
      onclosetag: (start, end) => record.end(cut(start, end).toLowerCase()),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  ).write(html);
  return record.tokens;
}

/** Ends whatever may be open, so that both have handed everything out: what a page that breaks off means is not compared. */
const CLOSED = `x'">-->]]></script></style></title></textarea></xmp></iframe></noframes></noembed><p>end</p>`;

const piece = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '/',
    '</',
    '<!',
    '<!-',
    '<!--',
    '-->',
    '--!>',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '!',
    '=',
    ' ',
  ),
  fc.constantFrom('"', "'", '\n', '&', '&amp', '&amp;', '&#38;', '&#x26', '&notit;', '&bogus;', ';', '&&', '&lt', '='),
  fc.constantFrom(
    '<div',
    '<A',
    '<br',
    '</div>',
    '</A',
    '<p>',
    '<script',
    '</script',
    '<Script>',
    '</SCRIPT >',
    '<style>',
  ),
  fc.constantFrom(
    '<title>',
    '</title',
    '<textarea>',
    '</textarea>',
    '<xmp>',
    '</xmp>',
    '<iframe>',
    '</iframe>',
    '<noframes>',
  ),
  fc.constantFrom(' class', ' CLASS=', ' href="', ' id=a&ampb', ' onclick="', " title='", ' hidden', '/>', ' / >'),
  fc.string({ maxLength: 5 }),
);

describe('the tokenizer', () => {
  it('finds the same tags, attributes and text as htmlparser2, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('') + CLOSED;
        // In a title, htmlparser2 overlooks a reference that stands where an end tag might have begun.
        fc.pre(!/<\/?[a-z]*&/i.test(html));
        expect(ours(html)).toEqual(theirs(html));
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves out a tag in which the page breaks off', () => {
    for (const end of ['<div', '<div class', '<div class="a', '<div a=b /', '<!-- a', '<!doc', '<script']) {
      expect(ours(`<p>text${end}`)).toEqual([['<', 'p', [], false], 'text']);
    }
    expect(ours('<p>text</')).toEqual([['<', 'p', [], false], 'text</']);
  });

  it('takes what an unclosed script or title holds to the end of the page', () => {
    expect(ours('<title>a &amp; b</titl')).toEqual([['<', 'title', [], false], 'a & b</titl']);
    expect(ours('<script>a &amp; b</p>')).toEqual([['<', 'script', [], false], 'a &amp; b</p>']);
  });
});
