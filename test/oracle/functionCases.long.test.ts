/** A second opinion on the expected values of the function tests: LibreOffice calculates them too. */

import { saveXlsx } from "../../src/file/write/saveXlsx";
import { buildWorkbook } from "../stand-in/engine/buildWorkbook";
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
