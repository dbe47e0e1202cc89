/**
 * Makes a planned workbook, or completes one: sheets, values, tables, names, formulas and marks, then looks. Only blank cells are written,
 * cells whose formula lost what it referred to, formulas that an older version wrote, or this one for another set, and defaults that nobody
 * touched. Marks (hidden names) tell the next run what stands; a sheet's "ready" mark comes last of its contents, once its formulas were
 * read back. Looks may fail without harm: what Excel refuses is told, and the next press tries it again (decision 41).
 */
import { overlaps, type MendedFormula, type SheetPlan, type WorkbookPlan } from "../../workbook";
import { contentTasks, fillTask, formulaTasks, openFormulas, rewriteTask, tableTasks } from "./applySheet";
import { arrangedOtherwise, dress, dressParts } from "./dressSheets";
import { plainTasks } from "./insertColumns";
import {
  broughtUpTasks,
  looksDueTask,
  mendedTasks,
  mendsMarkTasks,
  ownSheetTask,
  quarterMarkTask,
  readyTask,
  rebuildMarkTasks,
  redressTask,
  refusedLookTasks,
} from "./markTasks";
import { columnNames, formulaNameTask, hiddenNameTasks, namedCellTask } from "./nameTasks";
import { readBack, type Written } from "./readBack";
import { beforeOf, worksOf, type ApplyOptions, type Works } from "./sheetWorks";
import { tabPositions } from "./tabPositions";
import { mendColumns, type LostFormula } from "../repair/mendColumns";
import { isWatched, watchRead, type ColumnWatch } from "../repair/watchColumns";
import { sendLooks, type RefusedLook } from "../wire/looks";
import { sendTasks, task, type Progress, type Sent, type Task } from "../wire/requests";

/** What came of it. */
export interface Applied extends Sent {
  /** Looks that Excel refused. */
  readonly refused: readonly RefusedLook[];
  /** Columns in which Excel wrote something else than it was given: their sheets are not finished. */
  readonly altered: readonly Written[];
  /** Formulas of somebody's own beside mended ones that Excel did not keep. */
  readonly lost: readonly LostFormula[];
  /** Sheets whose looks do not come any more, for people have arranged them otherwise. */
  readonly arranged: readonly string[];
}

/** Carries out the plan; sheets that are ready get their repair alone. */
export async function applyPlan(context: Excel.RequestContext, plan: WorkbookPlan, options: ApplyOptions): Promise<Applied> {
  const works = worksOf(plan, options);
  // The first sheet comes before all marks: where Excel adds none, the workbook is as it was.
  const [firstSheet = [], ...sheets] = makeSheets(plan, works, options).map((one) => [one]);
  const contents = [
    firstSheet,
    hiddenNameTasks(options.state),
    announce(works, options),
    ...sheets,
    writeContents(works, options),
    nameCells(plan, works, options),
    writeFormulas(works, options),
  ].flat();
  const back = readBack(writtenFormulas(works, options));
  const [looksOfParts, looksOfSheets] = [dressParts(works), dress(plan, works, options)];
  const total = contents.length + looksOfParts.length + looksOfSheets.length;
  const { progress } = options;
  const told = (from: number, count: number): Progress | undefined =>
    progress && ((done) => progress(Math.min(1, (from + count * done) / total)));
  const watch = watchWritten(plan, works, options);
  const { kept } = await sendTasks(context, [...contents, ...watch.after, ...back.tasks], told(0, contents.length));
  const unlike = back.altered(plan.places);
  const mended = await mendColumns(context, watch, { altered: unlike, kept, places: plan.places });
  const altered = [...unlike.filter((one) => !isWatched(watch, one)), ...mended.altered];
  const ofParts = await sendLooks(context, looksOfParts, { progress: told(contents.length, looksOfParts.length) });
  const marks = finish(works, options, { altered: altered.map(({ sheet }) => sheet), undressed: ofParts.map(({ sheet }) => sheet) });
  const afterParts = told(contents.length + looksOfParts.length, looksOfSheets.length);
  const ofSheets = await sendLooks(context, looksOfSheets, { contents: marks, progress: afterParts });
  const again = refusedLookTasks(works.dressed.map((work) => work.plan), ofSheets);
  if (again.length > 0) await sendTasks(context, again);
  if (looksOfSheets.length === 0) progress?.(1);
  return { kept, refused: [...ofParts, ...ofSheets], altered, lost: mended.lost, arranged: arrangedOtherwise(works, plan.places, options) };
}

/** What the workbook is to hold, which tables are being put back and formulas mended: for the next run, should this one break off. */
function announce({ repaired }: Works, { state, mark }: ApplyOptions): Task[] {
  return [
    ...quarterMarkTask(state, mark),
    ...repaired.flatMap(({ sheet, repair }) => [...rebuildMarkTasks(state, sheet, repair), ...mendsMarkTasks(state, sheet, repair)]),
  ];
}

/** Sheets in their places and, right after each, the mark that it is ours. */
function makeSheets(plan: WorkbookPlan, { whole }: Works, options: ApplyOptions): Task[] {
  const tabs = plan.sheets.map((sheet) => ({ name: sheet.name, isNew: beforeOf(options, sheet).kind !== "ready" }));
  const positions = new Map(tabPositions(tabs, options.state.sheets).map(({ name, position }) => [name, position]));
  return whole.flatMap(({ plan: sheet, content }) => {
    const position = positions.get(sheet.name);
    return [
      ...(content === null ? [task(({ context }) => void context.workbook.worksheets.add(sheet.name), 2)] : []),
      ...(position === undefined ? [] : [task((writer) => (writer.sheet(sheet.name).position = position))]),
      ...ownSheetTask(options.state, sheet),
    ];
  });
}

/** Cells, then the tables over them; columns that came between others first lose what they took over from these. */
function writeContents({ made, widened }: Works, { turned }: ApplyOptions): Task[] {
  return [
    ...widened.flatMap(({ sheet, plain }) => plain.flatMap((columns) => plainTasks(sheet, columns))),
    ...turned.map(({ part, body }) => task((writer) => writer.range(part.name, body).dataValidation.clear(), 3)),
    ...made.flatMap((work) => contentTasks(work.plan, work.content)),
    ...made.flatMap((work) => tableTasks(work.plan, work.content?.tables ?? [])),
  ];
}

/** Names by which formulas and later runs find cells; a name that strayed from a whole sheet comes back to it. */
function nameCells(plan: WorkbookPlan, { made, whole, repaired, widened }: Works, { state }: ApplyOptions): Task[] {
  return [
    ...widened.flatMap(({ sheet, names }) => names.flatMap((name) => namedCellTask(state, sheet, name))),
    ...made.flatMap(({ plan: sheet }) => columnNames(sheet).flatMap((name) => namedCellTask(state, sheet.name, name))),
    ...whole.flatMap((work) =>
      plan.names.filter((name) => name.sheet === work.plan.id).flatMap((name) => namedCellTask(state, work.plan.name, name, true)),
    ),
    ...repaired.flatMap(({ repair }) => repair.names.flatMap(({ name, sheet }) => namedCellTask(state, sheet, name))),
    ...plan.formulaNames.flatMap((name) => formulaNameTask(state, name, plan.places)),
  ];
}

function writeFormulas({ made, repaired, strays }: Works, { rewrites, corrections }: ApplyOptions): Task[] {
  return [
    ...made.flatMap((work) => formulaTasks(work.plan, work.content)),
    ...repaired.flatMap(({ repair }) => repair.formulas.map(mendTask)),
    ...[...strays, ...rewrites].map(rewriteTask),
    ...corrections,
  ];
}

/** Blank cells and #REF! alone; what an interrupted run left as well. */
function mendTask(formula: MendedFormula): Task {
  return formula.replaced.length > 0 ? rewriteTask(formula) : fillTask(formula.sheet, formula);
}

/** What `writeFormulas` gives formulas; of an unfinished sheet also what has them already. */
function writtenFormulas({ made, repaired, strays }: Works, { rewrites }: ApplyOptions): Written[] {
  return [
    ...made.flatMap(({ plan, content }) => openFormulas(plan, content).map((one): Written => ({ ...one, sheet: plan.name }))),
    ...repaired.flatMap(({ repair }) => repair.formulas),
    ...strays,
    ...rewrites.filter(({ formula }) => String(typeof formula === "string" ? formula : formula[0]).startsWith("=")),
  ];
}

/** Columns that get formulas beside others: those of finished sheets that are mended, else where cells that are not written hold some. */
function watchWritten(plan: WorkbookPlan, works: Works, options: ApplyOptions): ColumnWatch {
  const { rewrites } = options;
  const isWhole = ({ sheet, area }: MendedFormula): boolean => rewrites.some((one) => one.sheet === sheet && overlaps(one.area, area));
  const mended = works.repaired.flatMap(({ repair }) => repair.formulas).filter((one) => !isWhole(one));
  const contents = new Map(
    plan.sheets.flatMap((sheet) => {
      const before = beforeOf(options, sheet);
      return before.kind === "absent" ? [] : [[sheet.name, before.content] as const];
    }),
  );
  // On a sheet that is not there yet no other formula stands.
  const others = writtenFormulas({ ...works, repaired: [] }, options).filter(({ sheet }) => contents.has(sheet));
  return watchRead({ mended, others }, (sheet, row, column) => contents.get(sheet)?.at(row, column) ?? "", plan.places);
}

/** Names of sheets that are not finished. */
interface Unfinished {
  /** Excel wrote other formulas than it was given. */
  readonly altered: readonly string[];
  /** Looks of parts were refused: the next press makes these parts again where they are. */
  readonly undressed: readonly string[];
}

/** The marks that all of it stands. */
function finish({ whole, repaired }: Works, { state, mark, isBroughtUp }: ApplyOptions, { altered, undressed }: Unfinished): Task[] {
  const isAsGiven = (sheet: SheetPlan) => !altered.includes(sheet.name);
  return [
    ...whole.flatMap(({ plan }) => looksDueTask(state, plan)),
    ...whole.filter((work) => isAsGiven(work.plan)).flatMap((work) => readyTask(state, work.plan, false)),
    ...repaired.filter(({ sheet }) => isAsGiven(sheet)).flatMap(({ sheet, repair }) => [
      ...ownSheetTask(state, sheet),
      ...mendedTasks(state, sheet, repair),
      ...(undressed.includes(sheet.name) ? [redressTask(state, sheet, repair)] : readyTask(state, sheet, repair.rebuilt.length > 0)),
    ]),
    ...(isBroughtUp && altered.length === 0 ? broughtUpTasks(mark) : []),
  ];
}
