import { expect, it } from 'vitest';
import { page } from '../../pages/page.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { hasPill, openCardByKey, settledCard } from './card.ts';
import { focusSentence, litBy } from './lit.ts';
import { inEachBrowser } from './stage.ts';

/**
 * A page gives names to its elements, and browsers let them stand where the browser's own things stood: fields on their form,
 * elements and frames on the window. In Chromium a content script sees that too.
 */

const { html: good, expected: story } = page('reuters-story');
const HEADLINE = story.headline ?? '';

/** What scripts ask of an element; a form with fields of these names answers with the fields. */
const ASKED = [
  ...['nodeType', 'nodeName', 'localName', 'tagName', 'attributes', 'getAttribute', 'textContent', 'style'],
  ...['firstChild', 'childNodes', 'children', 'nextSibling', 'parentNode', 'parentElement', 'ownerDocument'],
  ...['shadowRoot', 'getRootNode', 'isConnected', 'contains', 'closest', 'matches', 'querySelectorAll', 'focus'],
  ...['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView', 'addEventListener', 'remove'],
];
const FIELDS = ASKED.map((name) => `<input type="hidden" name="${name}">`).join('');

inEachBrowser((stage) => {
  let pages = 0;
  const openStory = (html: string): Promise<Tab> => {
    const url = `https://www.reuters.com/world/taken-${++pages}-2026-11-17/`;
    stage.web.putHtml(url, html);
    return stage.open(url);
  };
  const inBody = (more: string): string => good.replace(/(<body[^>]*>)/, `$1${more}`);
  const cardOf = async (tab: Tab) => {
    const popup = await tab.popup();
    const card = await settledCard(popup);
    await popup.close();
    return card;
  };

  it('reads a story that stands in such a form, behind another', async () => {
    const html = inBody(`<form>${FIELDS}</form><form>`).replace('</body>', `${FIELDS}</form></body>`);
    const card = await cardOf(await openStory(html));
    expect(card).toMatchObject({ state: 'story', headline: HEADLINE });
    expect(card.sentences.length).toBeGreaterThan(1);
  });

  it('draws its card over such a form, and gives it the focus back', async () => {
    const html = inBody(
      `<form role="button" tabindex="0" autofocus style="position:fixed;right:0;top:0">${FIELDS}<button>Yes</button></form>`,
    );
    const tab = await openStory(html);
    await until(() => hasPill(tab));
    await tab.inPage(`HTMLElement.prototype.focus.call(document.querySelector('form'))`);
    const { card } = await openCardByKey(tab);
    expect(card).toMatchObject({ state: 'story', headline: HEADLINE });
    await tab.press('Escape');
    await until(() => hasPill(tab));
    expect(await tab.inPage(`Element.prototype.matches.call(document.activeElement, 'form')`)).toBe(true);
  });

  it('lights a sentence that is text of such a form, and goes there', async () => {
    const text = (story.paragraphs ?? []).join('<br><br>');
    const tab = await openStory(
      `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head>
      <body><article><h1>${HEADLINE}</h1><form style="padding-top:3000px">${FIELDS}${text}</form></article></body></html>`,
    );
    const { surface, card } = await openCardByKey(tab);
    expect(card.state).toBe('story');
    await focusSentence(surface, 0);
    await litBy(tab, card.sentences[0] ?? '');
    await tab.press('Enter');
    await until(async () => Number(await tab.inPage('scrollY')) > 1_000);
  });

  const TAKEN = {
    'a form': '<form id="chrome"><input name="runtime"></form>',
    'a frame': '<iframe name="chrome" srcdoc="<form id=runtime><input name=id></form>"></iframe>',
    "another site's frame": '<iframe name="chrome" src="https://ads.example/frame"></iframe>',
  };
  it.each(Object.entries(TAKEN))(
    'reads a page in which %s has the name of what scripts speak to Sixty by',
    async (_, taken) => {
      stage.web.putHtml('https://ads.example/frame', '<!doctype html><p>Buy.</p>');
      const card = await cardOf(await openStory(inBody(taken)));
      expect(card).toMatchObject({ state: 'story', headline: HEADLINE });
    },
  );

  it('keeps its card shut where a page has registered the name of its element', async () => {
    const html = inBody(`<script>
      customElements.define('sixty-overlay', class extends HTMLElement {
        constructor() { super(); globalThis.made = [this, this.attachInternals()] }
      });
    </script>`);
    const tab = await openStory(html);
    await until(() => hasPill(tab));
    expect(
      await tab.inPage(
        `globalThis.made === undefined || [made[0].shadowRoot, made[1].shadowRoot].every((one) => one === null)`,
      ),
    ).toBe(true);
  });
});
