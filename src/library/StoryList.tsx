import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { refuse } from './handle-story.ts';
import { isPrinting, MOST_ON_PAPER } from './printing.ts';
import { readRows, rowStories } from './row-stories.ts';
import { StoryRow } from './StoryRow.tsx';
import type { Shelf } from './shelf.ts';

/** Rows drawn above and below those in view. */
const AROUND = 8;
/** Browsers lay out no element higher than some 17 million pixels. What lies below is reached by searching. */
const HIGHEST = 15_000_000;

interface Range {
  start: number;
  end: number;
}

/**
 * A list of any length, of which only the rows in view are in the document: all rows have one height, so that each has its place
 * before it is drawn.
 */
export function StoryList({ shelf }: { shelf: Shelf }): JSX.Element {
  const { rows, lit } = shelf;
  const list = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const [range, setRange] = useState<Range>({ start: 0, end: 0 });
  const [focused, setFocused] = useState(-1);
  const count = height > 0 ? Math.min(rows.length, Math.floor(HIGHEST / height)) : rows.length;

  useLayoutEffect(() => {
    const measure = (): void => setHeight(probe.current?.offsetHeight ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    if (probe.current) observer.observe(probe.current);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (height === 0) return;
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const start = Math.max(0, Math.floor(-top / height) - AROUND);
      const end = Math.min(count, Math.ceil((innerHeight - top) / height) + AROUND);
      setRange((before) => (before.start === start && before.end === end ? before : { start, end }));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [height, count]);

  // The list was made anew, or another part of it came into view.
  const made = useRef<Shelf | null>(null);
  useEffect(() => {
    const numbers = rows.slice(range.start, range.end).map(({ number }) => number);
    readRows(numbers, lit, made.current !== shelf).catch(refuse);
    made.current = shelf;
  }, [shelf, range]);

  const moveTo = (wanted: number): void => {
    const index = Math.min(wanted, count - 1);
    if (index < 0) return;
    const top = (list.current?.getBoundingClientRect().top ?? 0) + index * height;
    if (top < 0) scrollBy(0, top - height / 2);
    else if (top + height > innerHeight) scrollBy(0, top + height * 1.5 - innerHeight);
    setFocused(index);
  };
  const stories = rowStories.value;
  const { start, end } = isPrinting.value ? { start: 0, end: MOST_ON_PAPER } : range;
  const drawn = Array.from({ length: Math.max(0, Math.min(end, count) - start) }, (_, i) => start + i);
  // The row that has the focus stays, wherever the reader scrolls: were it taken away, the focus would be lost.
  if (focused >= 0 && focused < count && !drawn.includes(focused)) drawn.push(focused);
  return (
    <>
      <div ref={probe} class="row-probe" aria-hidden="true" />
      <ul class="stories" ref={list} style={{ blockSize: `${count * height}px` }}>
        {drawn.map((index) => {
          const row = rows[index];
          const story = row && stories.get(row.number);
          return (
            row &&
            story && (
              <StoryRow
                key={row.number}
                story={story}
                others={row.others}
                shelf={shelf}
                place={{ index, count: rows.length, top: index * height }}
                hasFocus={Math.min(focused, count - 1) === index}
                onFocus={() => setFocused(index)}
                moveTo={moveTo}
              />
            )
          );
        })}
      </ul>
    </>
  );
}
