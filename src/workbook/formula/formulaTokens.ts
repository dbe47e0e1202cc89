/** Cuts a formula of a workbook into the parts that a reader must tell apart; no function or operator is understood here. */

export interface FormulaToken {
  /**
   * "text" is a string constant, "sheet" a quoted sheet name with its "!", "bracket" a structured part "[…]" with everything nested in it,
   * "word" an identifier, cell or number, "error" an error constant such as #REF!, "blank" what stands between, "sign" one other character.
   */
  readonly kind: "text" | "sheet" | "bracket" | "word" | "error" | "blank" | "sign";
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}_.$\\?]+/uy;
const BLANK = /\s+/y;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/y;

/**
 * The tokens of any text, in order; joined they give the text again.
 * @example formulaTokens('=[@a]&"b"').map(({ kind }) => kind).join() // "sign,bracket,sign,text"
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  switch (formula.charAt(at)) {
    case '"':
      return { kind: "text", text: quoted(formula, at, '"') };
    case "'": {
      const name = quoted(formula, at, "'");
      return formula.charAt(at + name.length) === "!" ? { kind: "sheet", text: `${name}!` } : { kind: "sign", text: name };
    }
    case "[":
      return { kind: "bracket", text: bracket(formula, at) };
    default:
      return match("word", WORD, formula, at) ?? match("blank", BLANK, formula, at) ?? match("error", ERROR, formula, at) ?? {
        kind: "sign",
        text: formula.charAt(at),
      };
  }
}

function match(kind: FormulaToken["kind"], pattern: RegExp, formula: string, at: number): FormulaToken | null {
  pattern.lastIndex = at;
  const found = pattern.exec(formula);
  return found ? { kind, text: found[0] } : null;
}

/** From an opening quote to its closing one; a doubled quote stands for itself. Without a closing one, to the end. */
function quoted(formula: string, at: number, quote: string): string {
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) !== quote) return formula.slice(at, end + 1);
    end += 1;
  }
  return formula.slice(at);
}

/** From "[" to its matching "]"; an apostrophe escapes the next character. Without a matching one, to the end. */
function bracket(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const character = formula.charAt(end);
    if (character === "'") end += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return formula.slice(at, end + 1);
  }
  return formula.slice(at);
}
