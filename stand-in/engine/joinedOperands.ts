/** Which operands of a formula ":" joins to one area. It binds tighter than every other operator: -A1:INDEX(B:B,2)*2 has one such pair. */

import type { StrictToken } from "../../src/file/formula/strictTokens";

type Tokens = readonly StrictToken[];

export function withoutBlanks(tokens: Tokens): Tokens {
  return tokens.filter(({ kind }) => kind !== "space");
}

/** The parts of a formula in their order: an operand, those that ":" joins, or a sign. A call is one operand, and so is a part in parentheses. */
export function partsOf(tokens: Tokens): Tokens[][] {
  const parts: Tokens[][] = [];
  for (let at = 0; at < tokens.length; ) {
    const operands: Tokens[] = [];
    for (let end = at - 1; operands.length === 0 || tokens[end]?.text === ":"; ) {
      const from = end + 1;
      end = operandEnd(tokens, from);
      operands.push(tokens.slice(from, end));
      at = end;
    }
    parts.push(operands);
  }
  return parts;
}

/** What stands in the brackets of a call or of a part in parentheses; nothing for other operands. */
export function insideOf(operand: Tokens): Tokens {
  return operand.slice(operand[0]?.kind === "function" ? 2 : 1, -1);
}

/** Behind the operand that begins at a place. What nobody closed is one token. */
function operandEnd(tokens: Tokens, at: number): number {
  let depth = 0;
  for (let end = tokens[at]?.kind === "function" ? at + 1 : at; end < tokens.length; end += 1) {
    const kind = tokens[end]?.kind;
    if (kind === "open") depth += 1;
    else if (kind === "close") depth -= 1;
    if (depth === 0) return end + 1;
    if (depth < 0) break;
  }
  return at + 1;
}
