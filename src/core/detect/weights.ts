import type { FeatureName } from './features.ts';

// Written by train/detect/main.ts from the development pages; not to be edited by hand.
export const BIAS = 0;

/** For each measurement the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const SHAPES: Readonly<Record<FeatureName, readonly [cuts: readonly number[], steps: readonly number[]]>> = {
  'body words': [[4.182, 5.115, 5.633, 5.879, 6.437], [-0.63, -0.33, -0.19, 0.06, 0.18, 0.27]],
  'sentences': [[1.242], [-0.17, 0.05]],
  'body links': [[0.208], [0.01, -0.16]],
  'body share': [[0.1699, 0.1986, 0.226, 0.7407], [-0.59, -0.37, -0.08, 0.16, 0.36]],
  'link count': [[4.401], [-0.33, 0.13]],
  'fields': [[2.013], [0.11, -0.16]],
  'heading share': [[0.0315, 1.306, 1.913], [0.42, 0, -0.1, -0.23]],
  'news type': [[0.5], [-0.15, 1.21]],
  'other type': [[0.5], [0.03, -0.48]],
  'og type': [[0.5], [-0.08, 0.18]],
  'dated': [[0.5], [-1.72, 0.57]],
  'authors': [[0.5], [-0.95, 1]],
  'news marks': [[0.5, 1.5], [-0.25, 0.34, 0.99]],
  'prices': [[1.498], [0.14, -1.23]],
  'forum': [[3.157, 3.418, 3.676], [0.12, -0.33, -1.01, -1.15]],
  'comments': [[0.3466, 1.701], [-0.16, 0.16, 0.34]],
  'code': [[0.3466], [0.06, -1.16]],
  'times': [[0.3466, 3.238], [-0.04, 0.15, -0.06]],
  'images': [[3.157], [0.03, -0.04]],
  'front page': [[0.5], [0.12, -1.63]],
  'slug words': [[4.5, 5.5], [-0.16, 0.25, 0.39]],
  'path date': [[0.5], [-0.16, 1.63]],
  'news word': [[0.5], [-0.35, 1.65]],
  'other word': [[0.5], [0.26, -1.65]],
  'headline words': [[3.5, 4.75, 5.25, 6.25, 9.75, 10.5], [-1.49, -0.98, -0.76, -0.48, 0.41, 0.82, 1.01]],
  'quotes': [[0.01618, 0.02299, 0.0762, 0.1878], [-0.52, -0.43, -0.17, 0.18, 0.55]],
  'addresses reader': [[0.001889, 0.004371, 0.007003, 0.05703], [0.32, 0.14, -0.09, -0.44, -0.14]],
  'short paragraphs': [[], [0]],
  'longest paragraph': [[], [0]],
  'past tense': [[0.001255, 0.001541, 0.005908], [-0.8, 0.43, 0.97, 1.22]],
  'linked headings': [[], [0]],
  'headed': [[0.5], [-0.14, 0.05]],
  'other host': [[0.5], [0.06, -1.08]],
  'known address': [[0.5], [0.12, -0.06]],
  'body density': [[0.2849, 0.51, 0.5469, 0.8201], [-0.82, -0.64, -0.4, 0.02, 0.11]],
  'body together': [[0.5017, 0.6313, 0.6899, 0.7775], [-0.97, -0.7, -0.07, 0.17, 0.43]],
  'dates between': [[1.242, 1.498, 1.701], [0.06, -0.11, -0.5, -0.94]],
  'headline elsewhere': [[0.5], [0.04, -0.81]],
};
