// Written by train/detect/main.ts from the development pages; not to be edited by hand.
export const BIAS = 0;

/** For each measurement, in their order, the cuts, and what it adds to the log-odds between them. */
// biome-ignore format: one measurement a line
export const SHAPES: readonly (readonly [cuts: readonly number[], steps: readonly number[]])[] = [
  [[4.18, 5.11, 5.63, 5.88, 6.5], [-0.52, -0.35, -0.2, 0.05, 0.16, 0.26]], // bodyWords
  [[1.24], [-0.17, 0.05]], // sentences
  [[0.17, 0.199, 0.226], [-0.48, -0.26, -0.07, 0.17]], // bodyShare
  [[4.4], [-0.07, 0.03]], // linkCount
  [[2.01], [0.08, -0.12]], // fields
  [[0.0315, 1.91], [0.16, 0.01, -0.13]], // headingShare
  [[0.5], [-0.13, 0.95]], // newsType
  [[0.5], [0.01, -0.17]], // otherType
  [[0.5], [-0.08, 0.18]], // ogType
  [[0.5], [-1.64, 0.55]], // dated
  [[0.5], [-0.91, 0.95]], // authors
  [[0.5, 1.5], [-0.24, 0.35, 0.87]], // newsMarks
  [[1.5], [0.12, -0.99]], // prices
  [[3.16, 3.42], [0.09, -0.35, -0.89]], // forum
  [[0.347], [-0.11, 0.2]], // comments
  [[0.347], [0.03, -0.64]], // code
  [[0.5], [0.12, -1.46]], // frontPage
  [[4.5, 5.5], [-0.11, 0.12, 0.25]], // slugWords
  [[0.5], [-0.14, 1.33]], // pathDate
  [[0.5], [-0.32, 1.42]], // newsWord
  [[0.5], [0.24, -1.54]], // otherWord
  [[3.5, 4.75, 5.25, 6.25, 9.75, 10.5], [-1.43, -0.92, -0.69, -0.41, 0.41, 0.81, 0.91]], // headlineWords
  [[0.023, 0.0762, 0.188], [-0.47, -0.21, 0.14, 0.52]], // quotes
  [[0.00189, 0.00437, 0.007], [0.3, 0.2, -0.03, -0.38]], // addressesReader
  [[0.00126, 0.00154, 0.00591], [-0.73, 0.5, 0.87, 1.01]], // pastTense
  [[0.5], [-0.08, 0.03]], // headed
  [[0.5], [0.05, -0.89]], // otherHost
  [[0.51, 0.547], [-0.57, -0.34, 0.08]], // bodyDensity
  [[0.502, 0.631, 0.69, 0.777], [-0.97, -0.7, -0.07, 0.17, 0.43]], // bodyTogether
  [[1.24, 1.5, 1.7], [0.04, -0.13, -0.35, -0.61]], // datesBetween
  [[0.5], [0.02, -0.45]], // headlineElsewhere
];
