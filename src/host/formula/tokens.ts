/** Cuts a formula into the parts that a rewrite must tell apart. No function or operator is understood here. */

export interface FormulaToken {
  /**
   * "text" is a string literal, "bracket" a whole structured part "[…]" with everything nested in it,
   * "sheet" a quoted sheet name with its "!", "word" an identifier, reference or number, "other" the rest.
   */
  kind: "text" | "bracket" | "sheet" | "word" | "other";
  text: string;
}

/** The tokens of a formula in order; joined they give the formula again. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const WORD = /[\p{L}\p{N}_.$\\?:]+/uy;

function nextToken(formula: string, at: number): FormulaToken {
  const character = formula.charAt(at);
  if (character === '"') return { kind: "text", text: quotedPart(formula, at, '"') };
  if (character === "'") return quotedSheet(formula, at);
  if (character === "[") return { kind: "bracket", text: bracketPart(formula, at) };
  WORD.lastIndex = at;
  const word = WORD.exec(formula);
  if (!word) return { kind: "other", text: character };
  return { kind: "word", text: word[0] };
}

function quotedSheet(formula: string, at: number): FormulaToken {
  const name = quotedPart(formula, at, "'");
  const mark = formula.charAt(at + name.length) === "!" ? "!" : "";
  return { kind: "sheet", text: name + mark };
}

/** From an opening quote to its closing one; a doubled quote stands for itself. */
function quotedPart(formula: string, at: number, quote: string): string {
  let end = at + 1;
  while (end < formula.length) {
    if (formula.charAt(end) !== quote) end += 1;
    else if (formula.charAt(end + 1) === quote) end += 2;
    else return formula.slice(at, end + 1);
  }
  return formula.slice(at);
}

/** From "[" to its matching "]"; an apostrophe escapes the next character. */
function bracketPart(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const character = formula.charAt(end);
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return formula.slice(at, end + 1);
    }
  }
  return formula.slice(at);
}

/** True when the formula holds a structured reference such as `Table[column]`. */
export function hasStructuredReference(formula: string): boolean {
  return formulaTokens(formula).some((token) => token.kind === "bracket");
}
