/** The set of a workbook: which modules and single sheets it has. Its sheets follow, and what their columns are without the others. */
import { catalogue as ourCatalogue, noTeamColumns, type Catalogue, type TeamColumns } from "./catalogue";
import { columnWithout, optionalSources } from "./model/columnWithout";
import { titledSheet } from "./model/titledSheet";
import { modules, type Module, type ModuleId } from "./modules";
import type { SheetId, SheetTemplate } from "./model/template";

/** Modules in their order, core among them always, then single sheets of other modules in tab order; as `setOf` gives it. */
export type SheetSet = readonly (ModuleId | SheetId)[];

/** The sheets of core that a workbook may stand without: those of earlier versions do until somebody asks for them. */
export const offeredSheets: readonly SheetId[] = ourCatalogue.flatMap((entry) => {
  const { id, offered } = typeof entry === "function" ? entry(noTeamColumns) : entry;
  return offered ? [id] : [];
});

/** What a new workbook has where nobody asks for more. */
export const coreSet: SheetSet = ["core", ...offeredSheets];

/** What workbooks of the first version have: core without the sheets that came later and are offered. */
export const firstSet: SheetSet = ["core"];

/**
 * The modules that have sheets: what a person may choose from.
 * @example availableModules().some(({ id }) => id === "core") // true
 */
export function availableModules(catalogue: Catalogue = ourCatalogue): readonly (Module & { readonly id: ModuleId })[] {
  const sheets = everySheet(noTeamColumns, catalogue);
  return modules.filter(({ id }) => sheets.some(({ module }) => module === id));
}

/** The sheets that may be chosen one by one: those outside core. */
export function availableSheets(catalogue: Catalogue = ourCatalogue): readonly SheetTemplate[] {
  return everySheet(noTeamColumns, catalogue).filter(({ module }) => module !== "core");
}

/** The set of all that there is. */
export function completeSet(catalogue: Catalogue = ourCatalogue): SheetSet {
  return setOf(availableModules(catalogue).map(({ id }) => id), catalogue);
}

/**
 * The set that somebody chooses by words: ids of modules and of sheets, in any order. Core is in it as new workbooks have it, whether it is
 * named or not; a module all of whose sheets are named is in it as a whole; a word that names nothing, and a second mention, add nothing.
 * @example setOf([]) // ["core", "weekEntry"]
 */
export function setOf(words: readonly string[], catalogue: Catalogue = ourCatalogue): SheetSet {
  return namedSet([...words, ...offeredSheets], catalogue);
}

/** What words name and no more: without its word a sheet that is offered is not in it. */
function namedSet(words: readonly string[], catalogue: Catalogue): SheetSet {
  const sheets = everySheet(noTeamColumns, catalogue);
  const isNamed = ({ id, module, offered }: SheetTemplate) => words.includes(id) || (!offered && (module === "core" || words.includes(module)));
  const isPart = ({ offered }: SheetTemplate) => !offered;
  const isWhole = (module: ModuleId) => sheets.filter(isPart).every((sheet) => sheet.module !== module || isNamed(sheet));
  const whole = availableModules(catalogue).map(({ id }) => id).filter(isWhole);
  const single = sheets.filter((sheet) => isNamed(sheet) && !(isPart(sheet) && whole.includes(sheet.module))).map(({ id }) => id);
  return [...whole, ...single];
}

/** A set with the offered sheets that another one has, and with no other ones: nobody gets these without asking. */
export function withOfferedOf(set: SheetSet, standing: SheetSet): SheetSet {
  return namedSet([...set.filter((word) => !isOffered(word)), ...standing.filter(isOffered)], ourCatalogue);
}

/** A set with every sheet that is offered. */
export function withOffered(set: SheetSet): SheetSet {
  return namedSet([...set, ...offeredSheets], ourCatalogue);
}

/** Whether every sheet that is offered is in a set. */
export function hasOffered(set: SheetSet): boolean {
  return offeredSheets.every((id) => set.includes(id));
}

function isOffered(word: SheetSet[number]): boolean {
  return offeredSheets.some((id) => id === word);
}

/** A set as text. @example setText(["core", "money"]) // "core,money" */
export function setText(set: SheetSet): string {
  return set.join(",");
}

/** The set of a text that `setText` gave; what this version does not know is left out. @example setOfText("core") // ["core"] */
export function setOfText(text: string, catalogue: Catalogue = ourCatalogue): SheetSet {
  return namedSet(text.split(","), catalogue);
}

/** Whether two sets are the same. */
export function isSameSet(one: SheetSet, other: SheetSet): boolean {
  return setText(one) === setText(other);
}

/**
 * The sheets of a set for a team, in tab order. A column whose formula refers to a sheet outside the set is what its `whenWithout` says.
 * @throws TypeError where that says nothing: a mistake in a template
 * @example sheetsOf(coreSet, { reps: [{ key: "R01", header: "张三" }], metrics: [] }).map((sheet) => sheet.id)[1] // "targets"
 */
export function sheetsOf(set: SheetSet, team: TeamColumns, catalogue: Catalogue = ourCatalogue): readonly SheetTemplate[] {
  const every = everySheet(team, catalogue);
  const absent = every.filter((sheet) => !isIn(set, sheet));
  return every.filter((sheet) => isIn(set, sheet)).map((sheet) => sheetWithout(sheet, absent));
}

/** The schema version that first had something, 1 where it says nothing. */
interface Since {
  readonly since?: number;
}

/** Whether workbooks of a schema version have it. */
export function isKnownTo(version: number): (one: Since) => boolean {
  return ({ since = 1 }) => since <= version;
}

/** The sheets of a set as a workbook of a schema version has them, each with the tables and labelled cells of that version. */
export function sheetsOfVersion(set: SheetSet, version: number): readonly SheetTemplate[] {
  const isKnown = isKnownTo(version);
  return sheetsOf(set, noTeamColumns).filter(isKnown).map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter(isKnown),
    ...(sheet.parameters && { parameters: sheet.parameters.filter(isKnown) }),
    ...(sheet.names && { names: sheet.names.filter(isKnown) }),
  }));
}

/**
 * Sets that together show each column in every form that it can have: core, then all that there is, then without each group of sheets that
 * the formulas of a column look at. For what has to know all formulas: versions' files, tests.
 */
export function setsThatDiffer(catalogue: Catalogue = ourCatalogue): readonly SheetSet[] {
  const every = everySheet({ reps: [someone], metrics: [someone] }, catalogue);
  const optional = every.filter(isOptional);
  const columns = every.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const groups = columns.flatMap((column) => (column.whenWithout ? groupsOf(optionalSources(column, optional)) : []));
  const sets = groups.map((absent) => namedSet(optional.filter((sheet) => !absent.includes(sheet)).map(({ id }) => id), catalogue));
  return [...new Map([coreSet, completeSet(catalogue), ...sets].map((set) => [setText(set), set])).values()];
}

/** Stands for a member or a metric that has a column of its own. */
const someone = { key: "*", header: "*" };

/** All groups of some things, but for that of none. @example groupsOf([1, 2]) // [[1], [2], [1, 2]] */
export function groupsOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  return things.reduce<readonly (readonly T[])[]>((groups, thing) => [...groups, [thing], ...groups.map((group) => [...group, thing])], []);
}

/** Whether a workbook may lack the sheet. */
function isOptional({ module, offered }: SheetTemplate): boolean {
  return module !== "core" || offered === true;
}

function isIn(set: SheetSet, sheet: SheetTemplate): boolean {
  return !isOptional(sheet) || (!sheet.offered && set.includes(sheet.module)) || set.includes(sheet.id);
}

function sheetWithout(sheet: SheetTemplate, absent: readonly SheetTemplate[]): SheetTemplate {
  const isFixed = sheet.tables.every(({ columns }) => columns.every(({ whenWithout }) => whenWithout === undefined));
  if (isFixed) return sheet;
  const tables = sheet.tables.map((table) => ({ ...table, columns: table.columns.map((column) => columnWithout(column, absent)) }));
  return { ...sheet, tables };
}

/** All sheets, whatever their modules, each column as it is where none is missing, people called as the team calls them. */
export function everySheet(team: TeamColumns, catalogue: Catalogue = ourCatalogue): readonly SheetTemplate[] {
  return catalogue.map((entry) => titledSheet(typeof entry === "function" ? entry(team) : entry, team.memberTitle));
}
