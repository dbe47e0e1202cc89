import Ajv2020 from "ajv/dist/2020";
import { logEntry } from "../../../scripts/generate/schema/logEntry";
import { closed, dateSchema, dateTimeSchema, nameSchema } from "../../../scripts/generate/schema/schemaParts";
import { date, fixed, member, number, pick, text } from "../../../src/templates/model/columns";
import { label } from "../../../src/templates/model/language";
import { dataFields, type LogTemplate } from "../../../src/workbook/data/dataColumns";
import { knownReferences } from "../../../src/workbook/data/knownReferences";
import { readLog } from "../../../src/workbook/data/readLog";
import { Place } from "../../../src/workbook/setup/problems/place";
import type { Problem } from "../../../src/workbook/setup/problems/problem";
import { accept, sampleSetup } from "../setup/sampleSetup";

const about = label("写什么。", "What is written here.");

/** A log that no set has: whose campaigns run how long, and who watches them. */
const campaigns: LogTemplate = {
  id: "followUps",
  data: { about, required: ["rival", "kind", "watcher", "share"] },
  columns: [
    text("rival", "竞品", "Rival", 16, { about }),
    pick("kind", "类别", "Kind", 10, "qb_list_sources", { about, field: "sort" }),
    member("watcher", "跟踪人", "Watcher", 10, { about }),
    number("share", "份额", "Share", 8, { format: "percent", min: 0, about }),
    date("from", "开始", "From", 10, { about }),
    date("seen", "发现", "Seen", 10, { time: "allowed", about }),
    date("told", "报告", "Told", 16, { format: "dateTime", about }),
    member("helper", "协助", "Helper", 10, { about }),
    pick("asked", "支持部门", "Asked", 10, "qb_list_supports", { about }),
    pick("state", "状态", "State", 10, "qb_list_statuses", { about }),
    fixed("made", "来源行", "Origin", 8),
  ],
};

const matches = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
  .addFormat("date", true)
  .compile({ ...closed([], { rows: { type: "array", items: logEntry(campaigns) } }), $defs: { name: nameSchema, date: dateSchema, dateTime: dateTimeSchema } });

/** Rows, or what is wrong as "path key"; and whether the schema takes it. */
function read(row: Record<string, unknown>): { read: unknown; matches: boolean } {
  const problems: Problem[] = [];
  const rows = readLog([new Place(row, "$", problems)], campaigns, knownReferences(accept(sampleSetup())));
  return { read: problems.length > 0 ? problems.map(({ path, key }) => `${path} ${key}`) : rows[0], matches: matches({ rows: [row] }) };
}

const least = { rival: "甲", sort: "Risk", watcher: "li na", share: 0 };
const kept = { rival: "甲", kind: "risk", watcher: "R02", share: 0 };

test("a field for each column that people fill, in the order of the sheet, under its own name where it has one", () => {
  expect(dataFields(campaigns).map(({ name }) => name)).toEqual(["rival", "sort", "watcher", "share", "from", "seen", "told", "helper", "asked", "state"]);
});

const GOOD: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ["what is required", {}, {}],
  ["nulls and blanks", { from: null, seen: null, told: null, helper: " ", asked: "", state: null, "x-own": 1 }, {}],
  ["days and moments", { from: "2026-07-01", seen: "2026-07-01T09:30", told: "2026-07-02T18:00" }, { from: "2026-07-01", seen: "2026-07-01T09:30", told: "2026-07-02T18:00" }],
  ["a day where a moment may stand", { seen: "2026-07-01" }, { seen: "2026-07-01" }],
  ["a member by key", { helper: "O'Brien" }, { helper: "R03" }],
  ["an entry of an open list, on it or not", { asked: "总裁办" }, { asked: "总裁办" }],
  ["the code, and the label in another language and case", { sort: "weekly", state: "NOT STARTED" }, { kind: "weekly", state: "notStarted" }],
];

test.each(GOOD)("kept: %s", (_, fields, more) => {
  expect(read({ ...least, ...fields })).toEqual({ read: { ...kept, ...more }, matches: true });
});

const BAD: [string, Record<string, unknown>, string][] = [
  ["no rival", { rival: undefined }, "$.rival missing"],
  ["a blank rival", { rival: " " }, "$.rival blank"],
  ["a blank sort", { sort: "" }, "$.sort blank"],
  ["no watcher", { watcher: null }, "$.watcher missing"],
  ["no share", { share: null }, "$.share missing"],
  ["a share below its least", { share: -0.1 }, "$.share too-small"],
  ["a moment where a day stands", { from: "2026-07-01T09:30" }, "$.from not-date"],
  ["a day where a moment stands", { told: "2026-07-01" }, "$.told not-date-time"],
  ["a blank day", { from: "" }, "$.from not-date"],
  ["an entry of no list", { state: "later" }, "$.state not-one-of"],
  ["the column's id where the field has a name of its own", { kind: "weekly" }, "$.kind unknown-key"],
  ["a column that nobody fills", { made: "1" }, "$.made unknown-key"],
];

test.each(BAD)("refused by reader and schema: %s", (_, fields, problem) => {
  expect(read({ ...least, ...fields })).toEqual({ read: [problem], matches: false });
});

test("all that is wrong with a row is told at once, in the order of the sheet; only the program knows the members", () => {
  expect(read({ rvial: "x", share: "5", helper: "张三" })).toEqual({
    read: ["$.rvial unknown-key-hint", "$.rival missing", "$.sort missing", "$.watcher missing", "$.share not-number", "$.helper unknown-rep"],
    matches: false,
  });
  expect(read({ ...least, helper: "张三" }).matches).toBe(true);
});
