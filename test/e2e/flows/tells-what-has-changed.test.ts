import { expect, it } from 'vitest';
import { until } from '../drivers/until.ts';
import { openCardByKey, readCard, settledCard } from './card.ts';
import { anHourLater } from './kept.ts';
import { inEachBrowser } from './stage.ts';

const url = 'https://lindmouth.test.invalid/ferry';
const pageWith = (first: string, last: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferry sinks off Lindmouth</title><meta property="og:type" content="article"></head><body><article>
<h1>Ferry sinks off Lindmouth</h1>
<p>${first}</p>
<p>The Silver Tern went down within twenty minutes after it struck a sandbar near the old lighthouse, the coast guard said.</p>
<p>Fishing boats took most of the 214 passengers on board before the first helicopter arrived from the mainland.</p>
<p>Mayor Ada Finch opened the market hall to the families, who waited there through the night for news of their own.</p>
<p>The ferry was built in 1981 and had passed its last inspection in spring, according to the line that runs it.</p>
<p>${last}</p>
</article></body></html>`;
const BEFORE = pageWith(
  'A ferry sank in a storm off Lindmouth on Tuesday and left 12 dead, the coast guard said, in the worst accident of the bay.',
  'The line will pay 4,000 crowns to each family at once, it said in a statement on its website on Wednesday morning.',
);
const AFTER = pageWith(
  'A ferry sank in a storm off Lindmouth on Tuesday and left 15 dead, the coast guard said, in the worst accident of the bay.',
  'The line will pay 5,500 crowns to each family at once, it said in a statement on its website on Wednesday morning.',
);

inEachBrowser((stage) => {
  it('says on the next visit which facts changed, in the popup and on the page, and keeps saying it', async () => {
    stage.web.putHtml(url, BEFORE);
    const first = await stage.open(url);
    const popup = await first.popup();
    const before = await settledCard(popup);
    expect(before.text).toContain('12 dead');
    expect(before.text).not.toContain('Changed since');
    await popup.close();

    await anHourLater(stage);
    stage.web.putHtml(url, AFTER);
    const again = await stage.open(url);
    const second = await again.popup();
    // The library's story is shown at once, and the page's as soon as it is read.
    const after = await until(
      () => readCard(second),
      ({ text }) => text.includes('Changed since'),
    );
    expect(after.text).toContain('12 → 15 dead');
    expect(after.text).toContain('4,000 → 5,500 crowns');
    expect(after.sentences.join(' ')).toContain('15 dead');
    expect(after.sentences.join(' ')).not.toContain('12 dead');
    await second.close();

    // Read from the library now, by a worker that knows nothing of before.
    await stage.driver.stopWorker();
    const { surface } = await openCardByKey(again);
    expect((await readCard(surface)).text).toContain('12 → 15 dead');
  });

  it('says of other words without other facts only that they are others', async () => {
    const same = `${url}-again`;
    stage.web.putHtml(same, BEFORE);
    const first = await stage.open(same);
    const popup = await first.popup();
    await settledCard(popup);
    await popup.close();
    await anHourLater(stage);
    stage.web.putHtml(same, BEFORE.replace('through the night for news of their own', 'all night for news'));
    const again = await stage.open(same);
    const second = await again.popup();
    const { text } = await until(
      () => readCard(second),
      ({ text: all }) => all.includes('Changed since'),
    );
    expect(text).toContain('The publisher changed the text.');
    expect(text).not.toContain('→');
    await second.close();
  });
});
