import type { FeatureName } from './features.ts';
export const BIAS = 0;
export const SHAPES = {} as Readonly<Record<FeatureName, readonly [cuts: readonly number[], steps: readonly number[]]>>;
