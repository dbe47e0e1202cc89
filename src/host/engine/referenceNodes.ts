/**
 * The library builds each reference object anew whenever a formula runs, which is most of the time a cheap formula takes. A
 * tree of ours runs for many cells, one at a time, so each of its reference nodes keeps its object and moves it.
 */

import type { BaseAstNode } from "@univerjs/engine-formula";
import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, NumberValueObject } from "@univerjs/engine-formula";

const referenceNodeType = 1;

interface ReferenceNode extends BaseAstNode {
  getRefOffset(): { x: number; y: number };
}

/** Makes all reference nodes of a tree keep their objects. `place` tells where the formula stands that runs now. */
export function keepReferenceObjects(tree: BaseAstNode, place: { currentRow: number; currentColumn: number }): void {
  if (Number(tree.nodeType) === referenceNodeType) keepReferenceObject(tree as ReferenceNode, place);
  for (const child of tree.getChildren()) keepReferenceObjects(child, place);
}

function keepReferenceObject(node: ReferenceNode, place: { currentRow: number; currentColumn: number }): void {
  const original = node.execute.bind(node);
  let kept: BaseReferenceObject | undefined;
  node.execute = () => {
    if (!kept) {
      original();
      const value = node.getValue();
      if (value instanceof BaseReferenceObject) kept = value;
      return;
    }
    const { x, y } = node.getRefOffset();
    kept.setRefOffset(x, y);
    kept.setCurrentRowAndColumn(place.currentRow, place.currentColumn);
    if (kept.isExceedRange()) original();
    else node.setValue(kept);
  };
}

let patched = false;

/** Changes to the library as a whole, made once however many engines there are. */
export function patchLibrary(): void {
  if (patched) return;
  patched = true;
  skipEmptyDateFormats();
  leaveOutInvertedIndex();
}

/** Comparing numbers, the library parses an empty number format each time to learn that it is none of a date. */
function skipEmptyDateFormats(): void {
  const prototype = NumberValueObject.prototype as { isDateFormat(): boolean; getPattern(): string };
  const original = Reflect.get(prototype, "isDateFormat") as () => boolean;
  prototype.isDateFormat = function isDateFormat(this: { getPattern(): string }) {
    return this.getPattern() !== "" && original.call(this);
  };
}

/**
 * The library keeps an index of compared values by column. It walks all values of the column for a comparison of one cell, and
 * finds blank cells when it looks for 0. Without it each cell is compared by itself.
 */
function leaveOutInvertedIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}
