/** Whether a formula may be entered: grammar, functions, and everything it names. */

import type { Sheet, Table, Workbook } from "../../src/file/model";
import { FormulaSyntaxError } from "../../src/file/formula/formulaSyntaxError";
import type { FunctionCall } from "./formulaGrammar";
import { checkGrammar, listFunctionCalls } from "./formulaGrammar";
import { translateFormula } from "./formulaTranslation";
import type { StrictToken } from "../../src/file/formula/strictTokens";
import { strictTokens } from "../../src/file/formula/strictTokens";
import { parseSpecifier } from "../../src/file/formula/specifier";
import { structuredArea } from "../../src/file/formula/structuredArea";
import type { UniverRuntime } from "./library/univerRuntime";

/** Functions whose reading cannot be known before they run; none of our sheets may use them. */
const unfollowable = new Set(["INDIRECT", "OFFSET"]);
const mostRemembered = 20_000;

/** Refuses formulas; remembers what it let pass, as one formula comes once per row of a column. */
export class FormulaChecker {
  private readonly tokens = new Map<string, StrictToken[]>();
  private readonly parsed = new Set<string>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly aliasOf: (sheetId: string) => string,
  ) {}

  check(workbook: Workbook, sheet: Sheet, formula: string): void {
    const tokens = this.tokens.get(formula) ?? this.checkTokens(formula);
    const table = sheet.tables.find((candidate) => tokens.every((token) => isKnownIn(candidate, token)));
    const place = { workbook, sheet, row: table ? table.area.top + 1 : 0, column: 0, table, aliasOf: this.aliasOf };
    const onUnknown = (what: string): never => {
      throw new FormulaSyntaxError(formula, what);
    };
    const { engineText } = translateFormula(tokens, { ...place, onUnknown });
    if (this.parsed.has(engineText)) return;
    if (!this.runtime.parse(engineText)) throw new FormulaSyntaxError(formula, "The formula does not parse");
    if (this.parsed.size >= mostRemembered) this.parsed.clear();
    this.parsed.add(engineText);
  }

  private checkTokens(formula: string): StrictToken[] {
    const tokens = strictTokens(formula);
    checkGrammar(formula, tokens);
    for (const call of listFunctionCalls(tokens)) this.checkCall(formula, call);
    if (this.tokens.size >= mostRemembered) this.tokens.clear();
    this.tokens.set(formula, tokens);
    return tokens;
  }

  private checkCall(formula: string, call: FunctionCall): void {
    const executor = this.runtime.functions.getExecutor(call.name);
    if (!executor) throw new FormulaSyntaxError(formula, `There is no function ${call.name}`);
    if (unfollowable.has(call.name)) throw new FormulaSyntaxError(formula, `The stand-in cannot follow ${call.name}`);
    const { minParams, maxParams } = executor;
    const tooFew = minParams >= 0 && call.arguments < minParams;
    if (tooFew || (maxParams >= 0 && call.arguments > maxParams)) {
      throw new FormulaSyntaxError(formula, `${call.name} takes another number of arguments`);
    }
  }
}

/** False only for `[@column]` or `[column]` that the table does not have. */
function isKnownIn(table: Table, token: StrictToken): boolean {
  if (token.kind !== "structured" || token.table !== "") return true;
  const specifier = parseSpecifier(token.specifier);
  return specifier !== undefined && structuredArea(table, specifier) !== undefined;
}
