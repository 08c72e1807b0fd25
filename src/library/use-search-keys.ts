import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { query } from './shelf.ts';

/** "/" goes to the search from anywhere, Escape empties it, ↓ goes to the first story. */
export function useSearchKeys(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      if (event.key === '/' && !target?.closest('input, select, textarea, dialog')) {
        event.preventDefault();
        search.current?.focus();
        search.current?.select();
      }
      if (target !== search.current) return;
      if (event.key === 'Escape') query.value = '';
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.story h2 button')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
