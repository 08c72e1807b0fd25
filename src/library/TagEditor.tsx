import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useI18n } from '../ui/i18n/i18n.ts';
import { CloseIcon } from '../ui/icons/icons.tsx';
import { displayText } from '../ui/text/display-text.ts';

interface TagEditorProps {
  tags: readonly string[];
  /** Tags of other stories, which are offered while typing. */
  known: readonly string[];
  change: (tags: string[]) => void;
}

/** The tags of a story: each can be taken off, and more put on. */
export function TagEditor({ tags, known, change }: TagEditorProps): JSX.Element {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const add = (event: Event): void => {
    event.preventDefault();
    const field = input.current;
    const more = (field?.value ?? '').split(',').map((tag) => tag.trim());
    if (field) field.value = '';
    if (more.some(Boolean)) change([...tags, ...more]);
  };
  return (
    <form class="tags" onSubmit={add}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="button quiet tag"
          aria-label={`${t('removeTag')}: ${displayText(tag)}`}
          onClick={() => {
            change(tags.filter((one) => one !== tag));
            // This button goes with its tag.
            input.current?.focus();
          }}
        >
          <bdi>{displayText(tag)}</bdi>
          <CloseIcon />
        </button>
      ))}
      <input
        ref={input}
        class="tag-input"
        aria-label={t('addTag')}
        placeholder={t('addTag')}
        list="known-tags"
        maxLength={200}
      />
      <datalist id="known-tags">
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  );
}
