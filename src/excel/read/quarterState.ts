/** What a command knows of the quarter that a workbook holds, from the tables and cells that came with the reply. */
import {
  hasColumnPer,
  isListOf,
  metricFrom,
  namedValues,
  sheetsOf,
  tableName,
  type CellInput,
  type Owner,
  type RepColumn,
  type SheetTemplate,
  type TableId,
  type TableRecords,
  type TableTemplate,
} from "../../templates";
import {
  entryHeaders,
  findTable,
  headerCells,
  markedOwners,
  memberTitleName,
  membersBeingAdded,
  ownHeaders,
  parseAreas,
  placesOfTables,
  readableRecords,
  readsLikeError,
  recordsOf,
  type FoundTable,
  type HeaderCells,
  type NameState,
  type Places,
  type QuarterMark,
  type TableContent,
} from "../../workbook";
import { lastRowOf, placeOfRange } from "../wire/placeOfRange";
import { bodyRows } from "./totalsRow";

export interface QuarterState {
  readonly mark: QuarterMark;
  readonly sheets: readonly SheetTemplate[];
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly records: TableRecords;
  readonly places: Places;
  /** Named cells of the settings sheet. */
  readonly values: Readonly<Record<string, CellInput>>;
  /** The same and the cells of the rules table. */
  readonly named: Readonly<Record<string, CellInput>>;
  readonly reps: readonly RepColumn[];
  /** Cells of the hidden names, by name in lower case. */
  readonly cells: HeaderCells;
  readonly names: readonly NameState[];
  /** Keys of members whose rows and columns an interrupted run was about to add. */
  readonly growing: readonly string[];
  /** Last filled row of the sheet of tables that people type below, from 0. */
  readonly lastRows: ReadonlyMap<TableId, number>;
}

export interface AskedTable {
  readonly template: TableTemplate;
  readonly table: Excel.Table;
  /** Its totals row included. */
  readonly range: Excel.Range;
  /** Which cells hold formulas, where that is asked. */
  readonly formulas: Excel.RangeAreas | null;
  /** What its sheet holds, for tables that people type below. */
  readonly used: Excel.Range | null;
}

/** A table with the cells of the reply. */
export type ReadTable = AskedTable & { readonly content: TableContent };

export function quarterOf(
  mark: QuarterMark,
  names: readonly NameState[],
  tables: readonly ReadTable[],
  parameters: readonly { name: string; range: Excel.Range }[],
): QuarterState {
  const cells = headerCells(names);
  const contents = new Map(tables.map(({ template, content }) => [template.id, content]));
  const find = (template: TableTemplate): FoundTable[] => {
    const content = contents.get(template.id);
    return content ? [findTable(template, content, mark.language, cells)] : [];
  };
  const templates = tables.map(({ template }) => template);
  const listed = (owner: Owner) => templates.filter((template) => isListOf(owner, template)).flatMap(find).map(recordsOf)[0] ?? null;
  const own = (owner: Owner) => {
    const id = templates.find((template) => hasColumnPer(owner, template))?.id;
    const content = id && contents.get(id);
    return content ? { id, ...content } : null;
  };
  const members = listed("member");
  // Without the list of members they are those whose columns are marked.
  const reps = members ? ownHeaders("member", members, own("member"), cells) : markedOwners("member", own("member"), cells);
  const measured = listed("metric") ?? [];
  const entries = entryHeaders(measured.map(metricFrom), mark.language);
  const metrics = ownHeaders("metric", measured, own("metric"), cells).map((column) => ({ ...column, entries: entries.get(column.key) ?? [] }));
  const values = Object.fromEntries(
    parameters.map(({ name, range }) => [name, plainValue((range.values as CellInput[][])[0]?.[0] ?? null)]),
  );
  const sheets = sheetsOf(mark.set, { reps, metrics, memberTitle: String(values[memberTitleName] ?? "") });
  const found = new Map(sheets.flatMap((sheet) => sheet.tables).flatMap(find).map((table) => [table.template.id, table]));
  const records = Object.fromEntries([...found].map(([id, table]) => [id, readableRecords(table)])) as TableRecords;
  const lastRows = new Map(tables.flatMap(({ template, used }) => (used ? [[template.id, lastRowOf(used)] as const] : [])));
  return {
    mark,
    sheets,
    tables: found,
    records,
    places: placesOfTables(found),
    values,
    named: namedValues(records, values),
    reps,
    cells,
    names,
    growing: membersBeingAdded(names),
    lastRows,
  };
}

export function contentOf(pending: AskedTable, values: readonly (readonly CellInput[])[]): TableContent {
  const { table, range, formulas, template } = pending;
  const { sheet, area } = placeOfRange(range);
  const [headers = [], ...rows] = values;
  return {
    name: tableName(template.id),
    sheet,
    top: area.top,
    left: area.left,
    headers: headers.map(String),
    rows: bodyRows(rows, table),
    ...(table.showTotals && { hasTotals: true }),
    formulaAreas: formulas && (formulas.isNullObject ? [] : parseAreas(formulas.address)),
  };
}

/** A blank cell and one with an error value hold nothing. */
function plainValue(value: CellInput): CellInput {
  return value === "" || readsLikeError(value) ? null : value;
}
