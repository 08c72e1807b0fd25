import type { Writing } from '../../core/writing.ts';
import type { SurfaceFromWorker } from '../../messages/contract.ts';
import { hearWorker } from '../../messages/hear.ts';
import { fields, isText } from '../../messages/shapes.ts';

type News = Parameters<SurfaceFromWorker['story/writing']>[0];

const isOffer = fields<Writing['by']>({ writer: isText, model: isText, to: (to) => to === null || isText(to) });
const isWriting = fields<Writing>({ by: isOffer, soFar: isText }, { downloaded: (share) => typeof share === 'number' });
export const isNews = fields<News>({ id: isText, writing: (writing) => writing === null || isWriting(writing) });

/** Hears from the worker how far the writer of a story is. */
export function hearWriting(heard: (id: string, writing: News['writing']) => void): void {
  hearWorker('story/writing', isNews, ({ id, writing }) => heard(id, writing));
}
