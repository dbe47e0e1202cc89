import { shiftFormula } from "../../../src/file/formula/shiftFormula";
import {
  completeReferences,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
} from "../../../stand-in/formula/structuredReferences";

test.each([
  ["=A1+$B$1+C$1+$D1", "=B3+$B$1+D$1+$D3"],
  ["=SUM(A1:B2)", "=SUM(B3:C4)"],
  ["=SUM(A:A)+SUM(1:1)", "=SUM(B:B)+SUM(3:3)"],
  ["=Sheet1!A1+'A1 B2'!A1", "=Sheet1!B3+'A1 B2'!B3"],
  ['="A1"&A1', '="A1"&B3'],
  ["=T[[#This Row],[A1]]*2", "=T[[#This Row],[A1]]*2"],
  ["=LOG10(A1)+qb_today", "=LOG10(B3)+qb_today"],
  ["=A1:INDEX(B:B,3)", "=B3:INDEX(C:C,3)"],
  ["=XFD1", "=#REF!"],
  ["=1E5+A1", "=1E5+B3"],
])("%s filled two down and one right reads %s", (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test.each([
  ["=[@a]*[b]", "T", "=T[[#This Row],[a]]*T[b]"],
  ["=T[@[a b]]", null, "=T[[#This Row],[a b]]"],
  ["=SUM(T[@[a]:[c]])", null, "=SUM(T[[#This Row],[a]:[c]])"],
  ['="[@a]"&T[#Headers]', null, '="[@a]"&T[#Headers]'],
  ["=[@a]", null, null],
])("%s in table %s is kept as %s", (formula, table, expected) => {
  expect(completeReferences(formula, table)).toBe(expected);
});

test("formulas follow a renamed column, other tables and texts stay", () => {
  expect(renameColumnInFormula('=T[a]+T[[#This Row],[A]]+U[a]+T[[b]:[a]]&"T[a]"', "t", "a", "周[1]")).toBe(
    "=T[周'[1']]+T[[#This Row],[周'[1']]]+U[a]+T[[b]:[周'[1']]]&\"T[a]\"",
  );
});

test("formulas follow a renamed table and a renamed sheet", () => {
  expect(renameTableInFormula("=SUM(T[a])+Tx[a]+T[a]:T[b]", "T", "people")).toBe("=SUM(people[a])+Tx[a]+people[a]:people[b]");
  expect(renameSheetInFormula("=Data!A1+'Data'!B1+Data2!A1", "Data", "My data")).toBe("='My data'!A1+'My data'!B1+Data2!A1");
});
