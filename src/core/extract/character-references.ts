import { type DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** Resolves the character references of a page (`&amp;`, `&#8217;`), as the HTML Standard tells (section 13.2.5.72). */
export class CharacterReferences {
  private readonly html: string;
  private resolved = '';
  private readonly decoder = new EntityDecoder(htmlDecodeTree, (code) => {
    this.resolved += String.fromCodePoint(code);
  });

  constructor(html: string) {
    this.html = html;
  }

  /** A piece of the page with its references resolved. None of them reaches beyond a quote or a tag. */
  resolve(start: number, end: number, mode: DecodingMode): string {
    const { html, decoder } = this;
    const raw = html.slice(start, end);
    let mark = raw.indexOf('&');
    if (mark < 0) return raw;
    let done = 0;
    let text = '';
    while (mark >= 0) {
      this.resolved = '';
      decoder.startEntity(mode);
      let length = decoder.write(html, start + mark + 1);
      if (length < 0) length = decoder.end();
      text += raw.slice(done, length > 0 ? mark : mark + 1) + this.resolved;
      done = length > 0 ? mark + length : mark + 1;
      mark = raw.indexOf('&', done);
    }
    return text + raw.slice(done);
  }
}
