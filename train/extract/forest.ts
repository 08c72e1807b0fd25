/** A regression tree as flat nodes. Node: feature, threshold, index of the right child (the left one follows). Leaf: feature -1, value. */
export interface TreeModel {
  feature: number[];
  value: number[];
  right: number[];
}

export interface Forest {
  base: number;
  trees: TreeModel[];
}

/** Packs a full binary tree (children of n at 2n+1, 2n+2; feature -1 at leaves) into preorder. */
export function leavesOf(feature: Int16Array, threshold: Float32Array, values: readonly number[]): TreeModel {
  const model: TreeModel = { feature: [], value: [], right: [] };
  const visit = (node: number): void => {
    const at = model.feature.length;
    const f = feature[node] as number;
    model.feature.push(f);
    model.value.push(f < 0 ? (values[node] as number) : (threshold[node] as number));
    model.right.push(0);
    if (f < 0) return;
    visit(2 * node + 1);
    model.right[at] = model.feature.length;
    visit(2 * node + 2);
  };
  visit(0);
  return model;
}

/** Log odds of one row. */
export function predict(forest: Forest, row: Float32Array, offset = 0): number {
  let sum = forest.base;
  for (const { feature, value, right } of forest.trees) {
    let at = 0;
    for (let f = feature[0] as number; f >= 0; f = feature[at] as number) {
      at = (row[offset + f] as number) < (value[at] as number) ? at + 1 : (right[at] as number);
    }
    sum += value[at] as number;
  }
  return sum;
}
