/** Spellings that are offered for one press: in all columns of the kind, the first ones of each kind. */
import { spellingOffers, type FoundTable, type NearChoice } from "../../../src/workbook";
import type { Column, TableId, TableTemplate } from "../../../src/templates";

const joining = { id: "customer", kind: "input", joins: true } as Column;
const listed = { id: "rep", kind: "input", validation: { kind: "list", list: "qb_list_reps", strict: true } } as unknown as Column;

/** A table with one column and a text a row. */
function found(id: TableId, column: Column, texts: readonly string[]): [TableId, FoundTable] {
  const content = { name: id, sheet: id, top: 0, left: 0, headers: ["客户"], rows: texts.map((text) => [text]), formulaAreas: [] };
  const place = { id, templateName: id, name: id, sheet: id, top: 0, rows: texts.length, columns: new Map([[column.id, { header: "客户", column: 0 }]]) };
  return [id, { template: { id, columns: [column] } as unknown as TableTemplate, content, place, missing: [] }];
}

const told = { column: "customer", sheet: "", header: "客户", groups: [] };
const near = (typed: string): NearChoice => ({ list: "qb_list_reps" as NearChoice["list"], sheet: "", header: "客户", row: 1, typed, near: "李娜" });

test("look-alikes are told apart over all columns that join rows by such names", () => {
  const tables = new Map([found("followUps", joining, ["华东电子", "華東電子"]), found("actions", joining, ["华东 电子", "华东电子"])]);
  const [offer, second] = spellingOffers(tables, { lookAlikes: [told, told], near: [] });
  expect(second).toBeUndefined();
  expect(offer?.columns).toEqual([{ table: "followUps", column: "customer" }, { table: "actions", column: "customer" }]);
  expect(offer?.spellings).toEqual([
    { name: "华东电子", count: 2, texts: ["华东电子"] },
    { name: "華東電子", count: 1, texts: ["華東電子"] },
    { name: "华东 电子", count: 1, texts: ["华东 电子"] },
  ]);
});

test("a name with spaces at its ends is offered without them", () => {
  const tables = new Map([found("followUps", joining, [" 华东电子 ", "華東電子"])]);
  expect(spellingOffers(tables, { lookAlikes: [told], near: [] })[0]?.spellings).toEqual([
    { name: "华东电子", count: 1, texts: [" 华东电子 "] },
    { name: "華東電子", count: 1, texts: ["華東電子"] },
  ]);
  const members = new Map([found("followUps", listed, ["李哪 ", "李哪"])]);
  expect(spellingOffers(members, { lookAlikes: [], near: [near("李哪 ")] })[0]?.spellings).toEqual([
    { name: "李娜", count: 0, texts: ["李娜"] },
    { name: "李哪", count: 1, texts: ["李哪 "] },
  ]);
});

test("five of each kind are offered at once", () => {
  const six = ["甲", "乙", "丙", "丁", "戊", "己"];
  const tables = new Map([found("followUps", joining, six.flatMap((name) => [`${name}电子`, `${name}電子`]))]);
  expect(spellingOffers(tables, { lookAlikes: [told], near: six.map(near) })).toHaveLength(10);
});
