import { describe, expect, it } from 'vitest';
import { storyTime } from '../../src/ui/text/story-time.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const short = (iso: string, lang = 'en-GB'): string | undefined => storyTime(iso, NOW, lang)?.short;

describe('the time of a story', () => {
  it('is counted back within the day', () => {
    expect(short('2026-11-23T11:59:50Z')).toBe('now');
    expect(short('2026-11-23T11:59:00Z')).toBe('1 minute ago');
    expect(short('2026-11-23T11:15:00Z')).toBe('45 minutes ago');
    expect(short('2026-11-23T09:30:00+02:00')).toBe('4 hours ago');
  });

  it('is a date after that, with the year when it is another', () => {
    expect(short('2026-11-19')).toBe('19 November');
    expect(short('2016-07-13')).toBe('13 July 2016');
    expect(short('2016-07-13', 'hi')).toBe('13 जुलाई 2016');
  });

  it('keeps a date without time on its day', () => {
    for (const iso of ['2016-01-01', '2016-12-31']) {
      expect(short(iso)).toBe(iso === '2016-01-01' ? '1 January 2016' : '31 December 2016');
    }
  });

  it('is not made up: no date, no time; a date to come is a date', () => {
    for (const nothing of ['', 'yesterday', '2016-99-99']) expect(short(nothing)).toBeUndefined();
    expect(short('2026-11-23T13:00:00Z')).toBe('23 November');
  });
});
