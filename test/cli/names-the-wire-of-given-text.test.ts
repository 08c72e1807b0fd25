import { expect, test } from 'vitest';
import { readText } from '../../src/core/read.ts';

const story = (body: string, url = 'https://www.example.com/a') =>
  readText({ url, headline: 'Bridge closes', body }).article.source;

test('names the agency whose credit closes the text, and the site beside it', () => {
  const body = 'PORT ELLIS The town closed its bridge.\n(Reporting by Ann Vale in Port Ellis; Editing by Jo Marsh)';
  expect(story(body)).toMatchObject({ name: 'Reuters', why: 'wire-credit', via: 'example.com' });
  expect(story(body, 'https://full-story.newsinshorts.com/v1/article/x-1')).toMatchObject({
    name: 'Reuters',
    via: 'Inshorts',
  });
});

test('names the site where the text names nobody', () => {
  expect(story('The town closed its bridge.')).toEqual({
    name: 'example.com',
    url: 'https://www.example.com/',
    why: 'host',
  });
});
