/** What stands above the tables of a sheet. */
import { headLinesOf, type HeadFacts } from "../../templates";
import { absoluteAddress } from "../../file/address";
import { quoteSheet } from "../../file/sheetName";
import type { Area } from "../cells/address";
import { guidanceStyle, headValueStyle, titleStyle, warningStyle } from "../cells/appearance";
import { compileIfPossible, type FormulaContext } from "../formula/compileFormula";
import { guidanceRow, headRow, titleRow, type SheetLayout } from "./layout";
import { textCell } from "../cells/textCell";
import type { FormulaPlan, PagePlan, SheetPlan, StylePlan } from "./plan";

/** Rows of a log are looked for so far down. */
const lastSearchedRow = 60_000;

type Context = Pick<FormulaContext, "places" | "language" | "mayLackColumns">;
type Top = Pick<SheetPlan, "values" | "formulas" | "styles">;

/**
 * Title, guidance and, where the template asks for them, the head lines or the warning about rows below the table. Where the first
 * columns repeat on every page, all but the title stand right of them: on later pages they would be cut at the last repeated column.
 * @param facts what the head lines say
 * @param repeated columns that stand on every page
 */
export function planTop(layout: SheetLayout, facts: HeadFacts, repeated: PagePlan["titleColumns"], context: Context): Top {
  const { template } = layout;
  const { language } = context;
  const left = repeated ? repeated.last + 1 : 0;
  const cell = (row: number): Area => ({ top: row, bottom: row, left, right: left });
  const titleCell: Area = { top: titleRow, bottom: titleRow, left: 0, right: 0 };
  const formula = (text: string, row: number, since?: number): FormulaPlan[] => {
    const compiled = compileIfPossible(text, { ...context, table: null, row });
    return compiled === null ? [] : [{ area: cell(row), formula: compiled, ...(since !== undefined && { since }) }];
  };
  const head = headLinesOf(template).flatMap((line, index) => formula(line.formula(facts, language), headRow + index, line.since));
  const warning = template.warnsBelow ? formula(belowFormula(layout, context), headRow) : [];
  const styles: StylePlan[] = [
    { area: titleCell, style: titleStyle },
    { area: cell(guidanceRow), style: guidanceStyle },
    ...head.map(({ area }) => ({ area, style: headValueStyle })),
    ...warning.map(({ area }) => ({ area, style: warningStyle })),
  ];
  return {
    values: [
      { area: titleCell, rows: [[textCell(template.title[language])]] },
      { area: cell(guidanceRow), rows: [[textCell(template.guidance[language])]] },
    ],
    formulas: [...head, ...warning],
    styles,
  };
}

/** Warns when the column holds more than its header, what the table counts, and its totals row. */
function belowFormula(layout: SheetLayout, { places }: Context): string {
  const below = layout.template.warnsBelow;
  const place = below && places.tables.get(below.table);
  const column = below && place?.columns.get(below.column)?.column;
  if (!below || !place) throw new Error("The warning names a table that does not exist.");
  const area = { top: place.top, bottom: lastSearchedRow - 1, left: column ?? 0, right: column ?? 0 };
  // without the column the area is of no use: COUNTA below does not compile then
  const searched = `${quoteSheet(place.sheet)}!${absoluteAddress(area)}`;
  return `=IF(COUNTA(${searched})>COUNTA(${place.templateName}[[#All],[${below.column}]]),"{rowsBelow}","")`;
}
