import type { Reason } from '../story.ts';

/** What a reader is told for each ground of the first look. Kept out of its file, which every page carries. */
const SAYS: Readonly<Record<string, string>> = {
  'several-stories': 'It holds several short stories.',
  'front-page': 'It is the front page of a site.',
  'marked-story': 'The page marks its story.',
  'running-text': 'It has running text.',
  'little-text': 'There is hardly any running text.',
  'many-links': 'Most of the text on the page is links.',
  'declared-article': 'The page’s own data call it an article.',
  undeclared: 'Nothing in the page’s data calls it an article.',
  'story-address': 'Its address is that of a single story.',
  'other-address': 'Its address is not that of a story.',
  'one-headline': 'One headline stands over the text.',
  'lists-others': 'It lists other pages.',
  'unlike-story': 'Its parts are not those of a news story.',
  form: 'It asks for something to be filled in.',
};

/** The grounds of a first look in words; codes that are none are left out, since a page's process names them. */
export function lookReasons(codes: readonly string[]): Reason[] {
  return codes.flatMap((code) => (Object.hasOwn(SAYS, code) ? [{ code, text: SAYS[code] ?? '' }] : []));
}
