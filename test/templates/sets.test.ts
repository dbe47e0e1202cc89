/** Sets of modules and sheets, tried on the product's catalogue and on one with a module more. */
import { availableModules, completeSet, coreSet, everySheet, firstSet, groupsOf, hasOffered, isSameSet, modules, noTeamColumns, setOf, setOfText, sheetsOf, setsThatDiffer, setText, withOffered, withOfferedOf } from "../../src/templates";
import { catalogue, type Catalogue } from "../../src/templates/catalogue";
import { sourcesOf } from "../../src/templates/formula/sources";
import { columnWithout, optionalSources } from "../../src/templates/model/columnWithout";
import { calculated, outcome, step } from "../../src/templates/model/columns";
import { label } from "../../src/templates/model/language";
import type { Book, Column, Row, SheetTemplate } from "../../src/templates";
import { contractsSheet, withContracts } from "./contracts";

/** The product's sheets of core alone, and one of another module: what else the product has changes nothing here. */
const narrow: Catalogue = catalogue.filter((entry) => typeof entry === "function" || entry.module === "core");
const wider = withContracts(narrow);
const someone = { key: "*", header: "*" };
const team = { reps: [someone], metrics: [someone] };

function columnOf(set: readonly string[], table: string, id: string): Column {
  const column = sheetsOf(setOf(set, wider), noTeamColumns, wider).flatMap(({ tables }) => tables).find((one) => one.id === table)?.columns.find((one) => one.id === id);
  if (!column) throw new Error(`There is no column ${table}.${id}`);
  return column;
}

test("only modules that have sheets are offered", () => {
  expect(availableModules(narrow).map(({ id }) => id)).toEqual(["core"]);
  expect(availableModules(wider).map(({ id }) => id)).toEqual(["core", "money"]);
});

test("every set has core, in the order of the modules, each once", () => {
  expect(setOf([], wider)).toEqual(["core", "weekEntry"]);
  expect(setOf(["money", "core", "money"], wider)).toEqual(["core", "money", "weekEntry"]);
  expect(completeSet(wider)).toEqual(["core", "money", "weekEntry"]);
  expect(completeSet(narrow)).toEqual(coreSet);
});

test("a sheet of core, a module without sheets and a word that nobody knows add nothing", () => {
  expect(setOf(["home", "monthly", "everything"], wider)).toEqual(coreSet);
});

test("a set that names all sheets of a module has the module, one that names some has those", () => {
  const two: Catalogue = [...wider, { ...contractsSheet, id: "guide", tables: [] }];
  expect(setOf(["contracts"], wider)).toEqual(["core", "money", "weekEntry"]);
  expect(setOf(["contracts"], two)).toEqual(["core", "weekEntry", "contracts"]);
  expect(sheetsOf(setOf(["contracts"], two), noTeamColumns, two).map(({ id }) => id)).toContain("contracts");
});

test("a set is read from its text as it was written; what is not known is left out", () => {
  expect(setOfText(setText(["core", "money"]), wider)).toEqual(["core", "money"]);
  expect(setOfText("core,money", narrow)).toEqual(["core"]);
  expect(isSameSet(["core"], ["core", "money"])).toBe(false);
});

test("a sheet that is offered is in a set that names it alone, and comes to others only when it is asked for", () => {
  expect([hasOffered(coreSet), hasOffered(firstSet)]).toEqual([true, false]);
  expect(sheetsOf(firstSet, noTeamColumns).map(({ id }) => id)).not.toContain("weekEntry");
  expect(setOfText(setText(firstSet))).toEqual(firstSet);
  expect(withOfferedOf(coreSet, firstSet)).toEqual(firstSet);
  expect(withOffered(firstSet)).toEqual(coreSet);
});

test("a set's sheets stand in tab order", () => {
  expect(sheetsOf(["core", "money"], noTeamColumns, wider).map(({ id }) => id).slice(-6)).toEqual(["contracts", "settings", "rules", "people", "guide", "calculation"]);
  expect(sheetsOf(coreSet, noTeamColumns, wider).map(({ id }) => id)).toEqual(sheetsOf(coreSet, noTeamColumns).map(({ id }) => id));
});

test("a column that looks at a sheet outside the set is typed, or has another formula", () => {
  expect(columnOf(["core"], "actions", "signed")).toMatchObject({ kind: "input", format: "decimal", validation: { kind: "number" } });
  expect(columnOf(["core"], "actions", "signed").formula).toBeUndefined();
  expect(columnOf(["core"], "actions", "contracts")).toMatchObject({ kind: "calculated", formula: '=IF([@issue]="","",0)' });
  expect(columnOf(["core", "money"], "actions", "signed")).toMatchObject({ kind: "calculated", formula: expect.stringContaining("qbContracts") });
});

test("another formula that looks at an optional sheet says in its turn what it is without", () => {
  const last = { formula: "=1", core: () => 1 };
  const column = step<string>("a", "甲", "A", {
    about: label("甲", "A"),
    formula: "=SUM(qbContracts[amount])+SUM(qbGuide[x])",
    core: () => 3,
    whenWithout: { planning: { formula: "=SUM(qbContracts[amount])", core: () => 2, whenWithout: { money: last } }, money: last },
  });
  const planning = { ...contractsSheet, module: "planning", tables: [{ id: "guide", columns: [] }] } as unknown as SheetTemplate;
  expect(columnWithout(column, []).formula).toBe(column.formula);
  expect(columnWithout(column, [planning]).formula).toBe("=SUM(qbContracts[amount])");
  expect(columnWithout(column, [contractsSheet]).formula).toBe("=1");
  expect(columnWithout(column, [planning, contractsSheet]).formula).toBe("=1");
});

test("a column of words has words in its other forms, too; one that people type into has no outcomes", () => {
  const about = label("甲", "A");
  const other = { formula: '="{notDue}"', core: () => "notDue" as const };
  const words = { overdue: { counts: "days", tone: "red" }, notDue: {} } as const;
  const column = (whenWithout: "typed" | typeof other) =>
    outcome<"a", "overdue" | "notDue">("a", "甲", "A", 9, {
      about, outcomes: words, formula: '="{overdue}"&SUM(qbContracts[amount])', core: () => ({ code: "overdue", amount: 3 }), whenWithout: { money: whenWithout },
    });
  const book = { language: "en-US" } as Book;
  const shown = (absent: readonly SheetTemplate[]) => columnWithout(column(other), absent).core?.({} as Row<"a">, book);
  expect([shown([]), shown([contractsSheet])]).toEqual(["▼ Overdue 3 days", "Not due"]);
  expect(columnWithout(column("typed"), [contractsSheet])).toEqual({ id: "a", label: about, kind: "input", format: "general", width: 9, about, whenWithout: { money: "typed" } });
});

test("a column that does not say what it is without a sheet is a mistake, told by its id", () => {
  const column = calculated<string>("a", "甲", "A", 9, { about: label("甲", "A"), formula: "=SUM(qbContracts[amount])", core: () => 1 });
  expect(() => columnWithout(column, [contractsSheet])).toThrow(new TypeError("Column a does not say what it is without contracts."));
});

test("a formula's sources are the tables and cells that it names, not words in its texts", () => {
  const sheets = everySheet(noTeamColumns, wider);
  const ids = (formula: string) => sourcesOf(formula, sheets).map(({ id }) => id);
  expect(ids('=IF([@a]="qbWeekly","",SUM(qbContracts[amount])+qb_today)')).toEqual(["contracts", "settings"]);
  expect(ids("=qbWeeklyPlan[plan]")).toEqual([]);
});

test("the sets that differ show each column in all its forms", () => {
  expect(setsThatDiffer(narrow)).toEqual([coreSet, firstSet]);
  expect(setsThatDiffer(wider)).toEqual([coreSet, completeSet(wider), ["core", "money"]]);
});

/** What in a catalogue looks at a sheet that a workbook may lack, and does not say what it is then. */
function leaks(sheets: readonly SheetTemplate[]): string[] {
  return sheets.flatMap(({ id, tables, parameters = [], charts = [] }) => {
    const optional = sheets.filter((other) => (other.module !== "core" || other.offered) && other.id !== id);
    const isOutside = (formula: string) => sourcesOf(formula, optional).length > 0;
    const columns = tables.flatMap((table) => table.columns.map((column) => ({ name: `${table.id}.${column.id}`, column })));
    return [
      ...columns.flatMap(({ name, column }) => groupsOf(optionalSources(column, optional)).flatMap((absent) => leakOf(name, column, absent))),
      ...parameters.flatMap(({ name, formula = "" }) => (isOutside(formula) ? [name] : [])),
      ...charts.flatMap((chart) => (optional.some((other) => other.tables.some((table) => table.id === chart.table)) ? [chart.id] : [])),
    ];
  });
}

function leakOf(name: string, column: Column, absent: readonly SheetTemplate[]): string[] {
  try {
    const { formula } = columnWithout(column, absent);
    return formula !== undefined && sourcesOf(formula, absent).length > 0 ? [name] : [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

test.each([["the product's", catalogue], ["one with a module more", wider]] as const)("in every possible set of %s catalogue columns look at what is there", (_, sheets) => {
  expect(leaks(everySheet(team, sheets))).toEqual([]);
});

test("a column that looks outside its set is found", () => {
  const [sheet] = everySheet(noTeamColumns, wider).filter(({ id }) => id === "actions");
  const broken = { ...sheet, tables: sheet?.tables.map((table) => ({ ...table, columns: table.columns.map(({ whenWithout: _, ...column }) => column) })) } as SheetTemplate;
  expect(leaks([broken, contractsSheet]).map((line) => line.split(":")[0])).toEqual(["actions.signed", "actions.contracts"]);
});

test("hidden columns are never typed, and a single sheet is not named as a module is", () => {
  const sheets = everySheet(team);
  const hidden = sheets.flatMap((sheet) => sheet.tables.flatMap(({ columns }) => columns.filter((column) => sheet.hidden === true || column.hidden === true)));
  expect(hidden.filter(({ whenWithout }) => JSON.stringify(whenWithout ?? {}).includes('"typed"'))).toEqual([]);
  const chosen = sheets.filter(({ module }) => module !== "core").map(({ id }) => String(id));
  expect(modules.filter(({ id }) => chosen.includes(id))).toEqual([]);
});
