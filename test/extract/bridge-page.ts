/** An invented story on a page, as tests put lines into it. */

export const STORY = [
  'The harbour bridge in Arlen will close for three weeks from Monday, the city council decided on Thursday evening.',
  'Engineers found cracks in two of the eleven steel beams during a routine inspection in October, the mayor said.',
  '“We would rather close the bridge now than be sorry in the winter,” she told reporters after the vote, which was unanimous.',
  'About 14,000 cars cross the bridge each day. Buses will be sent over the northern ring road for nine minutes more.',
];
/** The same without what is quoted. */
export const PROSE = STORY.filter((text) => !text.startsWith('“'));
export const HEADLINE = 'Harbour bridge in Arlen to close for three weeks';
export const paragraphs = (texts: readonly string[] = PROSE) => texts.map((text) => `<p>${text}</p>`).join('');

/** A page with the headline, what is `inside` its text, and what stands `before` the box called `names`. */
export const page = (inside: string, before = '', names = 'story') =>
  `<html><head><title>${HEADLINE}</title></head><body>${before}<div class="${names}"><h1>${HEADLINE}</h1><div class="text">${inside}</div></div></body></html>`;
