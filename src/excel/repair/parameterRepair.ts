/** Calculated cells above and beside the tables: their formulas are looked at in the request that reads the quarter. */
import type { SheetTemplate } from "../../templates";
import { parseAddress, repairParameters, type TypedOver } from "../../workbook";
import { task, type Task } from "../wire/requests";
import type { QuarterState } from "../read/quarterState";

/** Cells that were asked for, by name; to be looked at after the next request. */
export type AskedParameters = ReadonlyMap<string, Excel.Range>;

export interface ParameterRepairs {
  readonly tasks: readonly Task[];
  /** Cells that a person typed over. */
  readonly typedOver: readonly (TypedOver & { readonly sheet: string })[];
}

/** Queues the questions; the caller's next request carries them. */
export function askParameters(context: Excel.RequestContext, sheets: readonly SheetTemplate[]): AskedParameters {
  const parameters = sheets.flatMap((sheet) => sheet.parameters ?? []);
  return new Map(
    parameters.filter(({ formula }) => formula !== undefined).map(({ name }) => {
      const range = context.workbook.names.getItem(name).getRange();
      range.load("formulas,address");
      return [name, range];
    }),
  );
}

/** Formulas that were deleted come back; what a person typed stays and is named. */
export function parameterRepairs(asked: AskedParameters, { sheets, places, mark }: QuarterState): ParameterRepairs {
  const contents = new Map([...asked].map(([name, range]) => [name, (range.formulas as unknown[][])[0]?.[0]] as const));
  const repairs = sheets.map((sheet) => repairParameters(sheet, contents, places, mark.language));
  return {
    tasks: repairs.flatMap(({ formulas }) => formulas.map(({ name, formula }) => formulaTask(name, formula, asked.get(name)))),
    typedOver: repairs.flatMap(({ typedOver }) => typedOver.flatMap(({ name, label }) => cellOf(asked.get(name), label))),
  };
}

/** Where somebody fills the blank cell at the same moment, that stays. */
function formulaTask(name: string, formula: string, range: Excel.Range | undefined): Task {
  const write = task(({ context }) => {
    context.workbook.names.getItem(name).getRange().formulas = [[formula]];
  }, 4, formula);
  const place = range && parseAddress(range.address);
  return place && place.sheet !== null ? { ...write, fills: { sheet: place.sheet, areas: [place.area] } } : write;
}

function cellOf(range: Excel.Range | undefined, header: string): ParameterRepairs["typedOver"] {
  const place = range && parseAddress(range.address);
  return place && place.sheet !== null ? [{ sheet: place.sheet, header, first: place.area.top, last: place.area.top }] : [];
}
