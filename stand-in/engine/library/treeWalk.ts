/**
 * Runs a parsed formula node by node, as the library's interpreter does, but of IF and IFERROR only the argument that counts: the
 * library calculates both branches and throws one away, which is most of the time that a guarded formula takes.
 */

import type { BaseAstNode, FunctionVariantType } from "@univerjs/engine-formula";
import { NullValueObject } from "@univerjs/engine-formula";
import { scalarOf } from "./criteriaNarrowing";

const referenceNodeType = 1;
const functionNodeType = 4;

interface Step {
  node: BaseAstNode;
  arguments: Step[];
  /** Answers which of the other arguments counts once the first is known: none (0), the second (1), the third (2); null for all. */
  choose: ((first: FunctionVariantType) => number | null) | undefined;
  isReference: boolean;
}

interface MovableNode extends BaseAstNode {
  setRefOffset(columns: number, rows: number): void;
}

/** Runs the tree that it was made of; `columns` and `rows` move its relative references. */
export type TreeWalk = (columns: number, rows: number) => void;

/** Prepares a tree for running; undefined for one with LAMBDA, whose parameters only the library's interpreter knows. */
export function walkOf(tree: BaseAstNode): TreeWalk | undefined {
  if (usesLambda(tree)) return undefined;
  const step = stepOf(tree);
  return (columns, rows) => run(step, columns, rows);
}

function usesLambda(node: BaseAstNode): boolean {
  return node.getToken().toUpperCase() === "LAMBDA" || node.getChildren().some(usesLambda);
}

function stepOf(node: BaseAstNode): Step {
  const isFunction = Number(node.nodeType) === functionNodeType;
  return {
    node,
    arguments: node.getChildren().map(stepOf),
    choose: isFunction ? CHOICES[node.getToken().toUpperCase()] : undefined,
    isReference: Number(node.nodeType) === referenceNodeType,
  };
}

const CHOICES: Readonly<Record<string, Step["choose"]>> = {
  IF(condition) {
    const value = scalarOf(condition);
    if (value === undefined) return null;
    if (value.isError()) return 0;
    return value.getValue() ? 1 : 2;
  },
  IFERROR(tried) {
    if (tried.isReferenceObject() || tried.isArray()) return null;
    return tried.isError() ? 1 : 0;
  },
};

function run(step: Step, columns: number, rows: number): void {
  const [first, ...others] = step.arguments;
  if (first) {
    run(first, columns, rows);
    const value = step.choose && first.node.getValue();
    const chosen = value ? step.choose?.(value) : null;
    others.forEach((other, index) => {
      if (chosen === null || chosen === undefined || chosen === index + 1) run(other, columns, rows);
      else other.node.setValue(NullValueObject.create());
    });
  }
  if (step.isReference) (step.node as MovableNode).setRefOffset(columns, rows);
  step.node.execute();
}
