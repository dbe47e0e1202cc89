/** Refuses formulas whose tokens cannot stand in this order, as Excel does when Enter is pressed. */

import { FormulaSyntaxError } from "../../src/file/formula/formulaSyntaxError";
import type { StrictToken } from "../../src/file/formula/strictTokens";
import { functionName } from "../../src/file/formula/functionName";
import { insideOf, partsOf, withoutBlanks } from "./joinedOperands";

const operandKinds = new Set(["text", "number", "boolean", "error", "array", "reference", "name", "structured"]);
/** What may stand beside ":". A name may stand for anything; that shows when it is calculated. */
const areaKinds = new Set(["reference", "name", "structured", "error"]);
/** Functions that give a reference, as far as the stand-in follows them. */
const areaFunctions = new Set(["INDEX", "CHOOSE"]);

/**
 * Throws FormulaSyntaxError unless operands and operators alternate and brackets pair up.
 * An omitted argument (`IF(A1,,1)`) is allowed; an operator without operand (`1+`) is not, nor is ":" beside what is no reference.
 */
export function checkGrammar(formula: string, tokens: readonly StrictToken[]): void {
  const open: ("call" | "group")[] = [];
  let wantsOperand = true;
  let previous: StrictToken | undefined;
  const refuse = (token: StrictToken | undefined): never => {
    throw new FormulaSyntaxError(formula, token ? `Unexpected "${token.text}"` : "The formula is incomplete");
  };
  for (const token of tokens) {
    if (token.kind === "space") continue;
    if (operandKinds.has(token.kind)) {
      if (!wantsOperand) refuse(token);
      wantsOperand = false;
    } else if (token.kind === "function") {
      if (!wantsOperand) refuse(token);
    } else if (token.kind === "open") {
      if (!wantsOperand) refuse(token);
      open.push(previous?.kind === "function" ? "call" : "group");
    } else if (token.kind === "close" || token.kind === "comma") {
      const bracket = open.at(-1);
      const mayBeEmpty = bracket === "call" && (previous?.kind === "open" || previous?.kind === "comma");
      if (!bracket || (wantsOperand && !mayBeEmpty && !(token.kind === "comma" && bracket === "call"))) refuse(token);
      if (wantsOperand && previous?.kind === "operator") refuse(token);
      if (token.kind === "close") open.pop();
      else if (bracket === "group") refuse(token);
      wantsOperand = token.kind === "comma";
    } else {
      if (token.text === ":" && previous?.kind === "operator") refuse(token);
      wantsOperand = checkOperator(token, wantsOperand) ?? refuse(token);
    }
    previous = token;
  }
  if (wantsOperand || open.length > 0) refuse(undefined);
  if (!joinsAreasAlone(withoutBlanks(tokens))) throw new FormulaSyntaxError(formula, 'Unexpected ":"');
}

/** True where each ":" has a reference on either side. */
function joinsAreasAlone(tokens: readonly StrictToken[]): boolean {
  return partsOf(tokens).every((operands) => {
    return (operands.length === 1 || operands.every(isArea)) && operands.every((operand) => joinsAreasAlone(insideOf(operand)));
  });
}

/** @example `A1`, `qb_tail`, `INDEX(T[a],2)` and `(A1:B2)` */
function isArea(operand: readonly StrictToken[]): boolean {
  const [first] = operand;
  if (first?.kind === "function") return areaFunctions.has(functionName(first.text));
  if (first?.kind !== "open") return first !== undefined && areaKinds.has(first.kind);
  const [inner, ...more] = partsOf(insideOf(operand));
  return more.length === 0 && inner !== undefined && inner.every(isArea);
}

/** Whether an operand must follow; undefined when the operator may not stand here. */
function checkOperator(token: StrictToken, wantsOperand: boolean): boolean | undefined {
  if (token.text === "%") return wantsOperand ? undefined : false;
  if (wantsOperand) return /^[-+@]$/.test(token.text) ? true : undefined;
  return token.text === "@" ? undefined : true;
}

export interface FunctionCall {
  name: string;
  arguments: number;
}

/** Every function call of a formula that passed `checkGrammar`, with its number of arguments (`F()` has none). */
export function listFunctionCalls(tokens: readonly StrictToken[]): FunctionCall[] {
  const calls: FunctionCall[] = [];
  const open: (FunctionCall | undefined)[] = [];
  let previous: StrictToken | undefined;
  for (const token of tokens) {
    if (token.kind === "space") continue;
    const inner = open.at(-1);
    if (inner && inner.arguments === 0 && token.kind !== "close") inner.arguments = 1;
    if (token.kind === "open") {
      const call = previous?.kind === "function" ? { name: functionName(previous.text), arguments: 0 } : undefined;
      if (call) calls.push(call);
      open.push(call);
    } else if (token.kind === "close") open.pop();
    else if (token.kind === "comma" && inner) inner.arguments++;
    previous = token;
  }
  return calls;
}
