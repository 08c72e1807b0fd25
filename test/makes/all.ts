import { CLUTTER } from './clutter.ts';
import { FRAMEWORKS } from './frameworks.ts';
import { LANGUAGES } from './languages.ts';
import type { Make } from './make.ts';
import { METADATA } from './metadata.ts';

/** All pages. */
export const MAKES: Readonly<Record<string, Make>> = { ...FRAMEWORKS, ...CLUTTER, ...METADATA, ...LANGUAGES };
