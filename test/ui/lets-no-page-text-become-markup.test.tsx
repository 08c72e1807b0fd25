// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Story } from '../../src/core/story.ts';
import { StoryCard } from '../../src/ui/card/StoryCard.tsx';
import { passageLink } from '../../src/ui/text/passage-link.ts';
import { webAddress } from '../../src/ui/text/web-address.ts';
import { IS_STORY, STORY } from './samples.ts';

const EVIL = '"><img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">';
const story: Story = {
  ...STORY,
  headline: EVIL,
  url: 'javascript:alert(4)',
  lang: '"><script>',
  published: EVIL,
  source: { name: EVIL, url: EVIL, why: 'host', via: EVIL },
  flags: [{ kind: 'opinion', why: EVIL }],
  summary: { ...STORY.summary, sentences: [{ text: EVIL, evidence: [] }] },
};

describe('text of a page in the card', () => {
  beforeEach(() => {
    render(null, document.body);
    const verdict = { ...IS_STORY, reasons: [{ code: EVIL, text: EVIL }] };
    render(
      <StoryCard state={{ state: 'story', story, verdict, from: 'now' }} actions={{}} now={new Date(0)} />,
      document.body,
    );
  });

  it('stays text', () => {
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
    expect(document.querySelector('.headline')?.textContent).toBe(EVIL);
    expect(document.querySelector('.sentence')?.textContent).toBe(EVIL);
  });

  it('becomes no link but to the web', () => {
    const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(['#']);
  });
});

describe('an address of a page', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'about:blank', 'x', ''])(
    '%s is none',
    (address) => {
      expect(webAddress(address)).toBeUndefined();
      const sentence = { text: '', evidence: [] };
      expect(passageLink({ url: address, paragraphs: [] }, sentence)).toBeUndefined();
    },
  );

  it('loses the name and password that make it look like another', () => {
    expect(webAddress('https://reuters.example@evil.example/x')).toBe('https://evil.example/x');
  });
});
