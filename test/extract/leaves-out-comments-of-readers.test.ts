import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core/extract/extract.ts';
import { HEADLINE, page, paragraphs, STORY } from './bridge-page.ts';

const COMMENTS = [
  'I have crossed that bridge for thirty years, and in all that time I have not once seen anybody look after it.',
  'Nine minutes more each way is a lot when you have two children to bring to school in the morning, dear council.',
  'Where was the mayor when the cracks were found? She was happy enough to have her picture taken on the ring road.',
  'Well written, thank you. I would like to know who pays for the buses, as we have paid for the bridge twice now.',
  'My father built half of these bridges, and he always said that steel tells you when it will break, if you listen.',
];
const entry = (text: string, button = '') =>
  `<div class="x3"><div><span>jo_k</span></div><div class="x4"><p>${text}</p></div><div>${button}</div></div>`;
const talk = (over: string, button = '') =>
  `<div class="x1"><div class="x2">${over}</div>${COMMENTS.map((text) => entry(text, button)).join('')}</div>`;
const around = (story: string, behind: string) =>
  `<html><head><title>${HEADLINE}</title></head><body><div class="q1"><div class="q2"><h1>${HEADLINE}</h1></div>
   <div class="q3">${story}</div>${behind}</div></body></html>`;
/** The text, with what leads in to it. */
const read = (html: string) => {
  const { standfirst, paragraphs } = extract(html, { url: 'https://news.example/2026/11/bridge' }).article;
  return standfirst === undefined ? paragraphs : [standfirst, ...paragraphs];
};

describe('comments of readers in boxes without a name', () => {
  it.each([
    'Comments (12)',
    '3 comments',
    '12 Kommentare',
    'Commentaires',
    '4 comentarios',
    'Комментарии (5)',
    'Conversation 212',
    'Join the conversation',
    'コメント',
    '댓글 5',
    '评论',
    'التعليقات',
  ])('are no part of the story, however many they are: %s', (over) => {
    expect(read(around(paragraphs(STORY), talk(`<h3>${over}</h3>`)))).toEqual(STORY);
    expect(read(page(paragraphs(STORY) + talk(`<h3>${over}</h3>`)))).toEqual(STORY);
  });

  it.each([
    '<button>Reply</button>',
    '<a href="#r"> Reply </a>',
    '<span>Antworten</span>',
    '<button>Répondre</button>',
    '<button>Responder</button>',
    '<button>Rispondi</button>',
    '<button>Ответить</button>',
    '<button>رد</button>',
    '<button>返信</button>',
    '<button>回复</button>',
    '<button>답글</button>',
  ])('are told by the button under each: %s', (button) => {
    expect(read(around(paragraphs(STORY), talk('', button)))).toEqual(STORY);
    expect(read(page(paragraphs(STORY) + talk('', button)))).toEqual(STORY);
  });

  it('are not told by a label over the story, a link to them, or the heading of a part', () => {
    const kept = [
      page(`<p>${STORY[0]}</p><div class="y1"><div>12 Comments</div>${paragraphs(STORY.slice(1))}</div>`),
      page(`${paragraphs(STORY.slice(0, 3))}<h2>Commentary</h2><p>${STORY[3]}</p>`),
      page(`${paragraphs(STORY.slice(0, 3))}<section><h2>Commentary</h2><p>${STORY[3]}</p></section>`),
      page(`${paragraphs(STORY.slice(0, 3))}<p>Comments</p><p>${STORY[3]}</p>`),
    ];
    for (const html of kept) expect(read(html)).toEqual(expect.arrayContaining(STORY));
    const rest = `<div><p><a href="#c">12 Comments</a></p>${paragraphs(STORY)}</div>`;
    expect(read(page(paragraphs(COMMENTS) + rest))).toEqual(expect.arrayContaining(STORY));
  });

  it('are not the story between two posts that it shows, each with a button', () => {
    const post = '<div class="z"><span>Arlen council</span><button>Reply</button></div>';
    const first = `<p>${STORY[0]}</p>`;
    const told = `${first}<div>${post}${paragraphs(STORY.slice(1))}${post}</div>`;
    expect(read(page(told))).toEqual(expect.arrayContaining(STORY));
    // However much is said above it.
    const rest = `<div>${paragraphs(COMMENTS)}${post}${first}${post}</div>`;
    expect(read(page(paragraphs(STORY.slice(1)) + rest))).toEqual(expect.arrayContaining([...STORY, ...COMMENTS]));
  });
});
