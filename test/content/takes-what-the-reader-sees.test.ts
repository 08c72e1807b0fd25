// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_HTML } from '../../src/core/limits.ts';

// jsdom draws nothing; what has a box there is what no `display: none` stands above.
beforeAll(() => {
  Element.prototype.checkVisibility = function (): boolean {
    for (let one: Element | null = this; one; one = one.parentElement) {
      if (getComputedStyle(one).display === 'none') return false;
    }
    return true;
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(8, 8, width, width / 30);
});

/** CSS pixels of every box. */
let width = 600;

const pieces = async (): Promise<string[]> => (await import('../../src/content/snapshot.ts')).snapshot();
const take = async (): Promise<string> => (await pieces()).join('');

beforeEach(() => {
  width = 600;
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('the snapshot', () => {
  it('has text, structure and structured data, and neither scripts nor styles', async () => {
    document.head.innerHTML = '<title>A & B</title><script>let a</script><style>p{}</style>';
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = '{"headline":"</script><b>"}';
    document.head.append(data);
    document.body.innerHTML = '<article class="story" onclick="x()" style="color:red"><p>1 &lt; 2</p></article>';
    const html = await take();
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).toContain('<article class="story"><p>1 &lt; 2</p></article>');
    expect(html).toContain('{"headline":"<\\/script><b>"}</script>');
    expect(html).not.toMatch(/let a|p\{\}|onclick|color:red/);
  });

  it('waits for the rest of a page that is still coming in, but not for ever', async () => {
    document.body.innerHTML = '<p>The first half.</p>';
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const whole = take();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    document.body.innerHTML += '<p>The other half.</p>';
    dispatchEvent(new Event('DOMContentLoaded'));
    expect(await whole).toContain('The other half.');
    vi.clearAllTimers();
    const never = take();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    vi.advanceTimersByTime(5_000);
    expect(await never).toContain('The first half.');
    vi.useRealTimers();
    state.mockRestore();
  });

  it('leaves out what the reader cannot see, and keeps what only waits behind "read more"', async () => {
    document.body.innerHTML =
      '<p style="display:none">gone</p><p style="visibility:hidden">unseen<b style="visibility:visible">seen</b></p>' +
      '<div style="max-height:10px;overflow:hidden"><p>clamped</p></div><noscript>no</noscript>';
    const html = await take();
    expect(html).not.toMatch(/gone|unseen|no</);
    expect(html).toContain('<b>seen</b>');
    expect(html).toContain('clamped');
  });

  it.each([
    ['circle(50% at 50% 50%)', false],
    ['ellipse(50% 50%)', false],
    ['polygon(100% 0px, 0px 0px, 0px 100%)', false],
    ['inset(10px)', false],
    ['inset(50%)', true],
    ['inset(100%)', true],
  ])('takes what is clipped to %s for cut off only where nothing is left of it', async (clipPath, is) => {
    const { isCutOff } = await import('../../src/content/cut-off.ts');
    const style = { clipPath, position: 'static', overflow: 'visible' } as CSSStyleDeclaration;
    expect(isCutOff(document.body, style)).toBe(is);
  });

  it('keeps the brackets around the reading of a ruby, which only show where it is set in line', async () => {
    document.body.innerHTML = '<style>rp{display:none}</style><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>';
    expect(await take()).toContain('<ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>');
  });

  it('keeps pictures that are not loaded yet and so have no size', async () => {
    width = 0;
    document.body.innerHTML = '<img alt="" style="overflow:clip"><div style="overflow:hidden"><p>unseen</p></div>';
    const html = await take();
    expect(html).toContain('<img alt>');
    expect(html).not.toContain('unseen');
  });

  it('comes in pieces, none of which holds a page up, and loses nothing between them', async () => {
    const words = Array.from({ length: 60 }, (_, i) => `<p>paragraph ${i} of a long page ${'text '.repeat(4_000)}</p>`);
    document.body.innerHTML = words.join('');
    const all = await pieces();
    expect(all.length).toBeGreaterThan(3);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(300_000);
    expect(all.join('').match(/paragraph \d+ of/g)?.length).toBe(60);
  });

  it('leaves what the reader typed in the page', async () => {
    document.body.innerHTML =
      '<input value="secret"><textarea>secret</textarea><select><option>secret</option></select>';
    expect(await take()).not.toContain('secret');
  });

  it('writes shadow roots where they stand, with what their slots show', async () => {
    document.body.innerHTML = '<x-story><p>light</p></x-story>';
    const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<h1>shadow</h1><slot></slot><i>after</i>';
    expect(await take()).toContain('<x-story><h1>shadow</h1><slot><p>light</p></slot><i>after</i></x-story>');
  });

  it('is not led astray by a form whose fields have the names of DOM properties', async () => {
    document.body.innerHTML =
      '<form><input name="childNodes"><input name="firstChild"><input name="nextSibling"><input name="attributes">' +
      '<input name="localName"><input name="nodeType"><p>in the form</p></form><p>after it</p>';
    const html = await take();
    expect(html).toContain('in the form');
    expect(html).toContain('after it');
  });

  it('makes no tag of a name that is none', async () => {
    document.body.append(document.createElementNS('http://www.w3.org/1999/xhtml', 'xmp'));
    document.querySelector('xmp')?.append('<b>not bold</b>');
    expect(await take()).toContain('<pre>&lt;b&gt;not bold&lt;/b&gt;</pre>');
  });

  it('ends a gigantic page a little beyond what is read of any, so that it is said to be cut', async () => {
    for (let n = 0; n < 100; n++) document.body.append('x'.repeat(100_000), document.createElement('br'));
    const html = await take();
    expect(html.length).toBeGreaterThan(MAX_HTML);
    expect(html.length).toBeLessThan(MAX_HTML + 400_000);
  });

  it('takes no more of a single gigantic text', async () => {
    document.body.append('x'.repeat(20_000_001), 'y'.repeat(20_000_001));
    const html = await take();
    expect(html.length).toBeGreaterThan(MAX_HTML);
    expect(html.length).toBeLessThan(MAX_HTML + 400_000);
  });

  it('gives the page its turn', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
    document.body.innerHTML = '<p>x</p>'.repeat(500);
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await take();
    port1.close();
    vi.restoreAllMocks();
    expect(turns).toBeGreaterThan(1);
  });

  it('is of a form as it is, where its fields have taken the names of its own properties', async () => {
    // What browsers do with `<input name="firstChild">` in a form, jsdom does not.
    const names = ['firstChild', 'nextSibling', 'nodeType', 'attributes', 'localName', 'textContent', 'shadowRoot'];
    const form = document.createElement('form');
    form.className = 'ask';
    form.innerHTML = `<p>The port is shut.</p>${names.map((name) => `<input name="${name}">`).join('')}`;
    for (const name of names) Object.defineProperty(form, name, { value: form.elements.namedItem(name) });
    document.body.append(form, 'Rain fell.');
    expect(await take()).toMatch(/<form class="ask"><p>The port is shut\.<\/p>.*<\/form>Rain fell\./);
  });
});
