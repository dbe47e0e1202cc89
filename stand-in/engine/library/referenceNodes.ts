/**
 * The library builds each reference and literal anew whenever a formula runs, which is most of the time a cheap formula takes.
 * A tree of ours runs for many cells, one at a time, so each of its nodes keeps its object; references are moved.
 */

import type { BaseAstNode } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseReferenceObject } from "@univerjs/engine-formula";

const referenceNodeType = 1;
const valueNodeType = 2;
/** The library's node for the ":" of an area. */
const areaNodeType = 10;

interface ReferenceNode extends BaseAstNode {
  getRefOffset(): { x: number; y: number };
}

/** Makes all reference nodes of a tree keep their objects. `place` tells where the formula stands that runs now. */
export function keepReferenceObjects(tree: BaseAstNode, place: { currentRow: number; currentColumn: number }): void {
  if (Number(tree.nodeType) === referenceNodeType) keepReferenceObject(tree as ReferenceNode, place);
  if (Number(tree.nodeType) === areaNodeType) keepAreaObject(tree);
  if (Number(tree.nodeType) === valueNodeType) keepLiteral(tree);
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

function keepAreaObject(node: BaseAstNode): void {
  const original = node.execute.bind(node);
  let kept: BaseReferenceObject | undefined;
  node.execute = () => {
    const corner = node.getChildren()[0]?.getValue();
    if (kept && corner instanceof BaseReferenceObject) {
      const { x, y } = corner.getRefOffset();
      kept.setRefOffset(x, y);
      node.setValue(kept);
      return;
    }
    original();
    const value = node.getValue();
    if (value instanceof BaseReferenceObject) kept = value;
  };
}

/** A number or text in a formula is read once, not for each cell; of a list of them each cell gets an array of its own. */
function keepLiteral(node: BaseAstNode): void {
  const original = node.execute.bind(node);
  node.execute = () => {
    original();
    const value = node.getValue();
    if (value?.isArray() === false) node.execute = () => node.setValue(value);
    else if (value instanceof ArrayValueObject) {
      const lines = value.getArrayValue().map((line) => [...line]);
      node.execute = () => node.setValue(arrayOf(lines.map((line) => [...line])));
    }
  };
}

function arrayOf(lines: ReturnType<ArrayValueObject["getArrayValue"]>): ArrayValueObject {
  const columnCount = lines[0]?.length ?? 0;
  return ArrayValueObject.create({ calculateValueList: lines, rowCount: lines.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}
