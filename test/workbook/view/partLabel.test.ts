import { schemaVersion, completeSet, noTeamColumns, sheetsOf, tableName } from "../../../src/templates";
import { partLabel, workbookNames } from "../../../src/workbook";

const languages = ["zh-CN", "en-US"] as const;
const names = [...sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables }) => tables.map(({ id }) => tableName(id))), ...workbookNames(completeSet(), schemaVersion)];

test.each(languages)("every table, cell and list has a label of its own (%s), without an internal name in it", (language) => {
  const labels = names.map((name) => partLabel(name, language));
  expect(labels.filter((text) => /qb/i.test(text) || text.includes("undefined"))).toEqual([]);
  const tables = labels.slice(0, names.length - workbookNames(completeSet(), schemaVersion).length);
  expect(new Set(tables).size).toBe(tables.length);
});

test("they are called what the sheets call them", () => {
  expect(partLabel("qbWeekly", "zh-CN")).toBe("周进度");
  expect(partLabel("qbWeeks", "zh-CN")).toBe("设置 › 周历");
  expect(partLabel("qb_lag_threshold", "zh-CN")).toBe("设置 › 规则 › 阈值 › 滞后 › 周达成率低于");
  expect(partLabel("qb_list_stages", "en-US")).toBe("Settings › Stage");
  expect(partLabel("something", "en-US")).toBe("something");
});
