import type { Story, SummarySentence, Verdict } from '../../src/core/story.ts';
import type { WriterOffer } from '../../src/core/writing.ts';
import type { ReadState, StoryState } from '../../src/messages/contract.ts';

/** Stories made up for tests and for the gallery of screenshots; nobody in them exists. */
const PARAGRAPHS = [
  'The harbour town of Lindmouth will close its fish market for eleven weeks from Monday so that engineers can replace the quay wall, which has sunk by 14 centimetres since 2019.',
  'Mayor Ines Calder said on Thursday that the 38 stallholders would move to a hall beside the railway station and pay no rent until the market opens again.',
  '“We are not losing the market, we are keeping it out of the sea,” Calder told reporters.',
  'The work will cost 6.2 million crowns, two thirds of it from the national flood fund.',
];

/** A sentence whose words stand in a paragraph, but for the capital at its start and the full stop at its end. */
function sentence(text: string, paragraph: number, paragraphs: readonly string[]): SummarySentence {
  const words = text.slice(0, -1);
  const start = paragraphs[paragraph]?.toLowerCase().indexOf(words.toLowerCase()) ?? -1;
  if (start < 0) throw new Error(`no such words in the sample: ${text}`);
  return { text, evidence: [{ paragraph, start, end: start + words.length }] };
}

export const STORY: Story = {
  schema: 1,
  id: 'sample-1',
  url: 'https://news.example/2026/11/lindmouth-market',
  headline: 'Lindmouth closes its fish market to save the quay beneath it',
  source: { name: 'Northern Wire', url: 'https://wire.example/', why: 'wire-dateline', via: 'Example Times' },
  authors: ['Mara Quill'],
  published: '2026-11-19',
  lang: 'en',
  paragraphs: PARAGRAPHS,
  partial: false,
  flags: [],
  summary: {
    sentences: [
      sentence(
        'The harbour town of Lindmouth will close its fish market for eleven weeks from Monday so that engineers can replace the quay wall.',
        0,
        PARAGRAPHS,
      ),
      sentence(
        'The 38 stallholders would move to a hall beside the railway station and pay no rent until the market opens again.',
        1,
        PARAGRAPHS,
      ),
      sentence('The work will cost 6.2 million crowns.', 3, PARAGRAPHS),
    ],
    words: 50,
    writer: 'on-device',
    notes: [],
  },
  savedAt: '2026-11-23T03:00:00Z',
};

const ARABIC = [
  'أعلنت بلدية مرسى النخيل يوم الأحد إغلاق سوق السمك أحد عشر أسبوعا لإصلاح رصيف الميناء الذي هبط 14 سنتيمترا منذ عام 2019.',
  'وقالت رئيسة البلدية إن أصحاب الأكشاك الثمانية والثلاثين سينتقلون إلى قاعة قرب محطة القطار دون إيجار.',
];

export const ARABIC_STORY: Story = {
  ...STORY,
  id: 'sample-ar',
  url: 'https://news.example/2026/11/ar',
  headline: 'مرسى النخيل تغلق سوق السمك لإنقاذ رصيف الميناء',
  source: { name: 'وكالة الساحل', url: '', why: 'site-name' },
  lang: 'ar',
  paragraphs: ARABIC,
  summary: {
    ...STORY.summary,
    sentences: [sentence(ARABIC[0] ?? '', 0, ARABIC), sentence(ARABIC[1] ?? '', 1, ARABIC)],
    words: 37,
  },
};

const HINDI = [
  'लिंडमाउथ शहर सोमवार से ग्यारह हफ़्तों के लिए अपना मछली बाज़ार बंद करेगा ताकि 2019 से 14 सेंटीमीटर धँस चुकी घाट की दीवार बदली जा सके।',
  'महापौर ने कहा कि 38 दुकानदार रेलवे स्टेशन के पास एक हॉल में जाएँगे और उनसे किराया नहीं लिया जाएगा।',
];

export const HINDI_STORY: Story = {
  ...STORY,
  id: 'sample-hi',
  url: 'https://news.example/2026/11/hi',
  headline: 'घाट बचाने के लिए लिंडमाउथ का मछली बाज़ार ग्यारह हफ़्ते बंद',
  lang: 'hi',
  paragraphs: HINDI,
  summary: {
    ...STORY.summary,
    sentences: [sentence(HINDI[0] ?? '', 0, HINDI), sentence(HINDI[1] ?? '', 1, HINDI)],
    words: 45,
  },
};

const CHINESE = [
  '林德茅斯镇将从周一起关闭鱼市十一周，以便更换自2019年以来下沉14厘米的码头墙。',
  '镇长说，38名摊主将迁往火车站旁的大厅，市场重开前免收租金。',
];

export const CHINESE_STORY: Story = {
  ...STORY,
  id: 'sample-zh',
  url: 'https://news.example/2026/11/zh',
  headline: '为保住码头，林德茅斯关闭鱼市十一周',
  lang: 'zh-CN',
  paragraphs: CHINESE,
  summary: {
    ...STORY.summary,
    sentences: [sentence(CHINESE[0] ?? '', 0, CHINESE), sentence(CHINESE[1] ?? '', 1, CHINESE)],
    words: 41,
  },
};

/** A story with everything that a reader should be warned of. */
export const FLAGGED_STORY: Story = {
  ...STORY,
  id: 'sample-flags',
  url: 'https://news.example/2026/11/flags',
  partial: 'paywall-declared',
  flags: [
    { kind: 'opinion', why: 'section “Comment”' },
    { kind: 'live-blog', why: 'LiveBlogPosting' },
    { kind: 'sponsored', why: 'label “Paid post”' },
  ],
};

/** Long words, long names, nobody named, no day: what a card has to hold. */
const GERMAN = [
  'Die Donaudampfschifffahrtsgesellschaft stellt den Personenverkehr zwischen Unterobersbach und Kleinneusiedl wegen des Niedrigwassers bis auf Weiteres ein.',
  'Ein Schienenersatzverkehrsbeauftragter werde in der kommenden Woche über Ausgleichszahlungen entscheiden, teilte das Unternehmen mit.',
];
export const GERMAN_STORY: Story = {
  ...STORY,
  id: 'sample-de',
  url: 'https://news.example/2026/11/de',
  headline:
    'Donaudampfschifffahrtsgesellschaft stellt wegen Niedrigwassers den gesamten Personenverkehr zwischen Unterobersbach und Kleinneusiedl bis auf Weiteres ein',
  source: { name: 'Unterobersbacher Allgemeine Landeszeitung und Generalanzeiger', url: '', why: 'site-name' },
  authors: [],
  published: '',
  lang: 'de',
  paragraphs: GERMAN,
  summary: {
    ...STORY.summary,
    sentences: [sentence(GERMAN[0] ?? '', 0, GERMAN), sentence(GERMAN[1] ?? '', 1, GERMAN)],
    words: 31,
  },
};

export const IS_STORY: Verdict = {
  verdict: 'story',
  reasons: [
    { code: 'structured-article', text: 'Its structured data calls it a news article' },
    { code: 'long-body', text: 'It has four connected paragraphs' },
  ],
};

export const NO_STORY: Verdict = {
  verdict: 'not-story',
  reasons: [
    { code: 'many-cards', text: 'It shows many headlines with short texts' },
    { code: 'home-address', text: 'Its address is that of a front page' },
  ],
};

export const FAILURE_CODES = [
  'no-access',
  'site-off',
  'unsupported-page',
  'page-gone',
  'no-text',
  'too-large',
  'link-not-found',
  'link-refused',
  'link-not-a-page',
  'link-timeout',
  'link-failed',
  'offline',
  'storage-full',
  'storage-newer',
  'storage-failed',
  'interrupted',
  'internal',
] as const;

const shown = (story: Story, from: 'now' | 'library' = 'now'): StoryState => ({
  state: 'story',
  story,
  verdict: IS_STORY,
  from,
});

const OFFER: WriterOffer = { writer: 'openai-compatible', model: 'small-model:3b', to: 'http://localhost:11434' };
const BROWSER_OFFER: WriterOffer = { writer: 'browser-ai', model: '', to: null };

/** A story that another writer has put in words of its own, one of them with a "said" lost. */
const REWRITTEN: Story = {
  ...STORY,
  id: 'sample-rewritten',
  url: 'https://news.example/2026/11/rewritten',
  summary: {
    ...STORY.summary,
    sentences: STORY.summary.sentences.map((one, at) => ({
      ...one,
      facts: 2,
      ...(at === 1 && { doubts: [{ kind: 'attribution', text: 'said', how: 'lost' }] }),
    })),
    writer: 'openai-compatible',
    notes: ['guarded'],
    guard: { kept: 3, of: 4 },
  },
  sent: [{ what: 'text', to: 'http://localhost:11434', at: '2026-11-23T03:00:00Z' }],
};

/** Words of the publisher's that are short enough to be kept as they are. */
const SHORT: Story = {
  ...STORY,
  id: 'sample-short',
  url: 'https://news.example/2026/11/short',
  flags: [{ kind: 'already-short', why: '41 words on the page' }],
  summary: { ...STORY.summary, notes: ['publisher-short'] },
  sent: [],
};

/** Every kind of thing that a card can show, by name. */
export const STATES: Record<string, ReadState | null> = {
  blank: null,
  working: { state: 'working', step: 'reading' },
  unread: { state: 'unread', verdict: { ...IS_STORY, verdict: 'unsure' } },
  story: shown(STORY),
  'story-saved': shown(STORY, 'library'),
  'story-points': shown({ ...STORY, summary: { ...STORY.summary, shape: 'points' } }),
  'story-flagged': shown(FLAGGED_STORY),
  'story-short': shown(SHORT),
  'story-unsure': { ...shown(STORY), verdict: { ...IS_STORY, verdict: 'unsure' } },
  'story-changed': {
    ...shown(STORY),
    changes: {
      since: '2026-11-22T03:00:00Z',
      facts: [
        { before: '12', after: '15', about: 'stallholders', sentence: 'The 15 stallholders would move.' },
        {
          before: '5.8 million',
          after: '6.2 million',
          about: 'crowns',
          sentence: 'The work will cost 6.2 million crowns.',
        },
      ],
    },
  },
  'story-no-sentence': shown({
    ...STORY,
    summary: { ...STORY.summary, sentences: [], words: 0, notes: ['no-sentence'] },
  }),
  'story-writers': { ...shown(STORY), writers: [OFFER, BROWSER_OFFER] },
  'story-writing': {
    ...shown(STORY),
    writers: [BROWSER_OFFER],
    writing: { by: BROWSER_OFFER, soFar: 'Lindmouth shuts its fish market for eleven weeks while', downloaded: 0.42 },
  },
  'story-rewritten': { ...shown(REWRITTEN), writers: [OFFER] },
  'story-not-written': {
    ...shown(STORY),
    writers: [OFFER],
    notWritten: { code: 'origin-refused', message: '403', by: OFFER },
  },
  'story-german': shown(GERMAN_STORY),
  'story-arabic': shown(ARABIC_STORY),
  'story-hindi': shown(HINDI_STORY),
  'story-chinese': shown(CHINESE_STORY),
  'not-story': { state: 'not-story', verdict: NO_STORY, headline: 'Example Times – Home' },
  ...Object.fromEntries(
    FAILURE_CODES.map((code) => [
      `failed-${code}`,
      { state: 'failed', failure: { code, message: 'TypeError: x is undefined' } },
    ]),
  ),
};
