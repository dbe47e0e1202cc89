/** Labelled calculated cells, such as today or the time progress: formulas that somebody deleted, and cells typed over. */
import type { Language, SheetTemplate } from "../../templates";
import { compileIfPossible } from "../formula/compileFormula";
import type { Places } from "../formula/places";

export interface ParameterRepair {
  /** Formulas to write, by the name of the cell. */
  readonly formulas: readonly { readonly name: string; readonly formula: string }[];
  /** Cells that hold something else than a formula; they stay. */
  readonly typedOver: readonly { readonly name: string; readonly label: string }[];
}

/**
 * @param contents formula or constant of each calculated cell, by name
 */
export function repairParameters(
  { parameters = [] }: Pick<SheetTemplate, "parameters">,
  contents: ReadonlyMap<string, unknown>,
  places: Places,
  language: Language,
): ParameterRepair {
  const calculated = parameters.filter(({ name, formula }) => formula !== undefined && contents.has(name));
  const stateOf = (name: string) => stateOfContent(contents.get(name));
  return {
    formulas: calculated.flatMap(({ name, formula = "" }) => {
      const compiled = stateOf(name) === "blank" ? compileIfPossible(formula, { places, language, table: null, row: 0, mayLackColumns: true }) : null;
      return compiled === null ? [] : [{ name, formula: compiled }];
    }),
    typedOver: calculated.filter(({ name }) => stateOf(name) === "typed").map(({ name, label }) => ({ name, label: label[language] })),
  };
}

/** A formula that lost what it referred to counts as none. */
function stateOfContent(content: unknown): "blank" | "formula" | "typed" {
  if (content === "" || content === null || content === undefined) return "blank";
  if (typeof content !== "string" || !content.startsWith("=")) return "typed";
  return content.includes("#REF!") ? "blank" : "formula";
}
