import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryHead } from '../storage/library-schema.ts';
import { StoryRow } from './StoryRow.tsx';

/** Rows drawn at once, and added whenever the reader comes near the end. */
const STEP = 40;

/** A long list, drawn as far as the reader has come; what is out of view costs the browser no layout (content-visibility). */
export function StoryList({ stories }: { stories: readonly StoryHead[] }): JSX.Element {
  const [count, setCount] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const more = count < stories.length;
  useEffect(() => {
    if (!end.current || !more) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setCount((drawn) => drawn + STEP), {
      rootMargin: '1000px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, count]);
  return (
    <>
      <ul class="stories">
        {stories.slice(0, count).map((story) => (
          <StoryRow key={story.id} story={story} />
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}
