import { textCell } from "../../../src/workbook/cells/textCell";
import { ownColumns } from "../../../src/workbook/start/repColumns";
import { targetsTable } from "../../../src/templates/sheets/targets/targets";
import type { QuarterSetup } from "../../../src/workbook/setup";
import { setupOfNames, teamSetup } from "../teamSetup";

const [metric] = teamSetup(1, 1).metrics as [QuarterSetup["metrics"][number]];

function headers(names: readonly string[]): readonly string[] {
  return ownColumns("member", setupOfNames(names).members, "zh-CN").map(({ header }) => header);
}

test.each(["=SUM(A1)", "+1", "-1", "@x", "'", 'a"b', "a*b?~", "😀", "[x]#'y", "<b>", "7/1", "TRUE"])("the name %s is the header as it is", (name) => {
  expect(headers([name])).toEqual([name]);
  expect(textCell(name).replace(/^'/, "")).toBe(name);
});

test("a name that another header bears gets a number", () => {
  expect(headers(["王芳", "单位", "差距"])).toEqual(["王芳", "单位 (2)", "差距 (2)"]);
});

test("headers of hidden columns count, too", () => {
  expect(headers(["指标编号"])).toEqual(["指标编号 (2)"]);
});

test.each([["zh-CN", "成员编号"], ["zh-CN", "对象"], ["en-US", "Rep key"], ["en-US", "who"]] as const)("in %s a metric called %s does not repeat a header of the lights", (language, name) => {
  expect(ownColumns("metric", [{ ...metric, name }], language)).toEqual([{ key: "M01", header: `${name} (2)` }]);
});

test("headers are compared without case", () => {
  expect(ownColumns("member", setupOfNames(["sum OF parts"]).members, "en-US")[0]?.header).toBe("sum OF parts (2)");
});

test("a person who is called like a name with a number keeps the name; the other gets the next number", () => {
  expect(headers(["单位 (2)", "单位"])).toEqual(["单位 (2)", "单位 (3)"]);
  expect(headers(["单位", "单位 (2)"])).toEqual(["单位 (2)", "单位 (2) (2)"]);
});

test("a name of 255 characters is the header as a whole", () => {
  const long = `${"长".repeat(253)}😀`;
  expect(headers([long])).toEqual([long]);
});

test("60 hostile names give 60 headers of their own", () => {
  const own = targetsTable([]).columns.map((column) => column.label["zh-CN"]);
  const names = [...own, ...own.map((header) => `${header} (2)`), ...own.map((_, index) => `=${index}`)].slice(0, 60);
  const all = [...headers(names), ...own].map((header) => header.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});

test("control characters are left out of the header; a name of nothing else shows a number", () => {
  expect(headers(["王\u0007芳", "\u0007\u000b"])).toEqual(["王芳", "(2)"]);
});

test("a name that looks like a file's escapes is cut so that the file can hold its header", () => {
  const [header = ""] = headers(["_x0041_".repeat(36)]);
  expect(header).toBe(`${"_x0041_".repeat(19)}_x0041`);
});
