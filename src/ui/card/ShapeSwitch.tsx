import type { JSX } from 'preact';
import type { SummaryShape } from '../../core/story.ts';
import { SHAPES } from '../../core/summarize/shape.ts';
import { useI18n } from '../i18n/i18n.ts';
import { SHAPE_NAMES } from '../i18n/story-keys.ts';
import { PointsIcon } from '../icons/icons.tsx';

interface ShapeSwitchProps {
  current: SummaryShape;
  choose: (shape: SummaryShape) => void;
}

/** "60 | 30 | •••": the same story shorter, or in points. */
export function ShapeSwitch({ current, choose }: ShapeSwitchProps): JSX.Element {
  const { t, number } = useI18n();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are three buttons that belong together
    <span class="segments" role="group" aria-label={t('lengthTitle')}>
      {SHAPES.map((shape) => (
        <button
          key={shape}
          type="button"
          class="segment"
          aria-pressed={shape === current}
          aria-label={t(SHAPE_NAMES[shape])}
          title={t(SHAPE_NAMES[shape])}
          onClick={() => choose(shape)}
        >
          {shape === 'points' ? <PointsIcon /> : number(Number(shape))}
        </button>
      ))}
    </span>
  );
}
