import { expect, test } from 'vitest';
import { shapeOf } from '../../src/core/extract/classifier.ts';

test('finds where trees begin and where right children lie, from the order of the nodes alone', () => {
  // One split whose right child splits again, then a tree of one split, then a lone leaf.
  const { roots, right } = shapeOf([7, 0, 2, 0, 0, 3, 0, 0, 0]);
  expect(roots).toEqual([0, 5, 8]);
  expect([right[0], right[2], right[5]]).toEqual([2, 4, 7]);
});

test('finds a left child that is a tree of its own', () => {
  const { roots, right } = shapeOf([1, 1, 0, 0, 0]);
  expect(roots).toEqual([0]);
  expect([right[0], right[1]]).toEqual([4, 3]);
});
