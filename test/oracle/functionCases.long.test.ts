/** A second opinion on the expected values of the function tests: LibreOffice calculates them too. */

import { saveXlsx } from "../../src/file/write/saveXlsx";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { addTable, buildSheet, buildWorkbook, read } from "../stand-in/engine/buildWorkbook";
import { functionCases, sheetWith } from "../stand-in/engine/functionCases";
import { recalculateWithLibreOffice } from "./libreOffice";

/** Formulas for which LibreOffice is known to differ from Excel, by reason. */
const knownDifferences: Record<string, string[]> = {
  "truth values are numbers": ['="z"<TRUE', "=TRUE&1", "=--TRUE", "=SUM(A2:A9)"],
  "text is no number for SUM and MAX": ['=SUM("3",TRUE)', '=MAX("7",3)'],
  "text 40 is not 40 for a criterion": ["=COUNTIFS(C2:C9,40)"],
  "text of length 0 in a file is read as a blank cell": [
    "=ISBLANK(B7)",
    "=COUNTA(B2:B9)",
    '=COUNTIFS(B2:B9,"<>")',
    '=COUNTIFS(B2:B9,"=")',
    '=COUNTIF(B2:B9,"<>")',
    '=COUNTIF(B2:B9,"=")',
  ],
  "formulas in files are no array formulas unless marked": ["=SUM(60/C2:C4)", "=SUM(1/C7:C9)"],
  "another error value": ["=INDEX(C2:C9,20)", '=FIND("","abc")', "=SUM(INDEX(C2:C9,2):INDEX(C2:C9,9))"],
  "no bare decimal point": ['=TEXT(5,"0.##")'],
};

test("LibreOffice agrees with the expected values", async () => {
  const known = new Set(Object.values(knownDifferences).flat());
  const all = Object.values(functionCases)
    .flat()
    .filter(([formula]) => !known.has(formula) && !/TODAY|NOW/.test(formula));
  const sheets = all.map(([formula], index) => sheetWith(`s${index}`, formula));
  const { sheets: calculated } = await recalculateWithLibreOffice(await saveXlsx(buildWorkbook(...sheets)));
  const differences = all.flatMap(([formula, expected], index) => {
    const found = calculated[index]?.cells.get("G21") ?? "";
    const same =
      typeof expected === "number" && typeof found === "number"
        ? Math.abs(expected - found) < 1e-9
        : JSON.stringify(expected) === JSON.stringify(found);
    return same ? [] : [{ formula, expected, found }];
  });
  expect(differences).toEqual([]);
});

test("LibreOffice agrees on areas whose ends stand in cells, also under names", async () => {
  const formulas = [
    "=MATCH([@k],tail_k,0)",
    "=SUMIFS(tail_v,tail_k,[@k])",
    '=COUNTIFS(tail_k,[@k],tail_v,">1")',
    "=SUMPRODUCT(MAX((tail_k=[@k])*tail_v))",
    "=SUMPRODUCT(MAX((tail_k=[@k])*(tail_v>1)*tail_v))",
    "=SUMPRODUCT(MAX((INDEX(all_k,[@from]):INDEX(all_k,[@to])=[@k])*INDEX(t[v],[@from]):INDEX(t[v],[@to])))",
    "=IF([@v]>1,SUMIFS(INDEX(t[v],[@from]):INDEX(t[v],[@to]),INDEX(all_k,[@from]):INDEX(all_k,[@to]),[@k]),-1)",
    "=IFERROR(COUNTIFS(INDEX(all_k,[@from]):INDEX(all_k,[@to]),[@k]),-1)",
    "=ROWS(INDEX(t[k],[@from]):INDEX(t[k],[@to]))+INDEX(tail_v,1)",
  ];
  const rows = 40;
  const head = ["k", "v", "from", "to", ...formulas.map((_formula, at) => `f${at}`)];
  const lines = Array.from({ length: rows }, (_, row) => [row % 7, (row * 5) % 11, ((row * 3) % rows) + 1, ((row * 17) % rows) + (row % 9 === 0 ? 2 : 1), ...formulas]);
  const log = buildSheet("log", [head, ...lines]);
  addTable(log, "t", { top: 0, left: 0, bottom: rows, right: head.length - 1 });
  const workbook = buildWorkbook(log, buildSheet("settings", [[9]]));
  const tail = (column: string) => `=INDEX(t[${column}],tail_from):INDEX(t[${column}],ROWS(t[${column}]))`;
  const names = { tail_from: "=settings!$A$1", all_k: "=t[k]", tail_k: tail("k"), tail_v: tail("v") };
  for (const [name, formula] of Object.entries(names)) workbook.names.push({ name, formula, visible: true, comment: "" });
  createUniverEngine().recalculate(workbook, { today: 1 });
  const { sheets } = await recalculateWithLibreOffice(await saveXlsx(workbook));
  for (let row = 1; row <= rows; row += 1) {
    const found = formulas.map((_formula, at) => sheets[0]?.cells.get(`${String.fromCharCode(69 + at)}${row + 1}`));
    expect([row, found]).toEqual([row, formulas.map((_formula, at) => read(log, row, 4 + at))]);
  }
});
