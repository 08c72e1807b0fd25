import type { FeatureName } from './features.ts';

// Written by train/detect/main.ts from the development pages; not to be edited by hand.
export const BIAS = 0;

/** For each measurement the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const SHAPES: Readonly<Record<FeatureName, readonly [cuts: readonly number[], steps: readonly number[]]>> = {
  'body words': [[4.182, 5.133, 5.64], [-0.68, -0.14, 0.02, 0.14]],
  'sentences': [[1.242], [-0.16, 0.04]],
  'body links': [[0.006646, 0.1208], [-0.02, 0.05, -0.1]],
  'body share': [[0.1742, 0.2036], [-0.84, -0.4, 0.25]],
  'link count': [[4.401], [-0.38, 0.16]],
  'fields': [[2.013], [0.08, -0.11]],
  'heading share': [[0.0315, 1.913], [0.62, -0.07, -0.19]],
  'news type': [[0.5, 1.5], [-0.32, 0.87, 1.79]],
  'other type': [[0.5], [0.04, -0.44]],
  'og type': [[0.5], [-0.47, 0.46]],
  'dated': [[0.5], [-1.6, 0.55]],
  'authors': [[0.5], [-0.83, 1]],
  'news marks': [[0.5, 1.5], [-0.64, 0.4, 1.22]],
  'prices': [[1.498], [0.16, -1.43]],
  'forum': [[1.242, 3.157, 3.676], [0.14, 0.23, -1.24, -1.54]],
  'comments': [[1.701], [-0.1, 0.32]],
  'code': [[0.3466], [0.05, -0.81]],
  'times': [[0.3466], [-0.02, 0.06]],
  'images': [[3.157], [0.03, -0.04]],
  'front page': [[0.5], [0.08, -1.09]],
  'slug words': [[4.5], [-0.02, 0.08]],
  'path date': [[0.5], [-0.07, 0.72]],
  'news word': [[0.5], [-0.17, 0.94]],
  'other word': [[0.5], [0.21, -1.43]],
  'headline words': [[3.5, 4.75, 5.25, 6.25, 9.75], [-1.54, -1.21, -0.8, -0.52, 0.57, 1.03]],
  'quotes': [[0.01117, 0.07101, 0.1846], [-0.62, -0.32, 0.28, 0.68]],
  'addresses reader': [[0.00198, 0.004242, 0.006896], [0.46, -0.04, -0.36, -0.56]],
  'short paragraphs': [[], [0]],
  'longest paragraph': [[6.378], [0.03, -0.05]],
  'past tense': [[0.001236, 0.001527, 0.001874], [-0.82, 0.73, 0.99, 1.13]],
  'linked headings': [[], [0]],
  'headed': [[], [0]],
  'other host': [[0.5], [0.04, -0.77]],
  'known address': [[0.5], [0.09, -0.07]],
  'body density': [[0.7138, 0.7861, 0.8128, 0.8658], [-0.55, -0.36, -0.21, -0.11, 0.17]],
  'body together': [[0.1011, 0.1893, 0.351, 0.4842, 0.7136, 0.8042], [-1.43, -1.28, -1.02, -0.85, -0.17, 0.06, 0.46]],
  'dates between': [[1.498], [0.08, -1.07]],
};
