import type { SurfaceFromWorker } from '../../messages/contract.ts';
import { hearWorker } from '../../messages/hear.ts';
import { fields, isTabId } from '../../messages/shapes.ts';

export const isChange = fields<Parameters<SurfaceFromWorker['tab/changed']>[0]>({ tabId: isTabId });

/** Hears from the worker that something else is known of a tab. */
export function hearChanges(changed: (tabId: number) => void): void {
  hearWorker('tab/changed', isChange, ({ tabId }) => changed(tabId));
}
