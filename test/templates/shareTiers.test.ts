/** Tiers of a ratio in % are read and marked as its target is; what stands for last period is marked by nothing. */
import { notedShares } from "../../src/templates";
import { readStart, startView, type Changes } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

/** 维度2 is a rate with a target of 90 %, 维度1 adds up. */
const setup = teamSetup(2, 4);

const typed = (cells: Readonly<Record<string, number | string>>): Changes => ({
  tables: ({ targets }) => ({ targets: targets.map((row, at) => (at <= 1 ? { ...row, ...cells } : row)) }),
});

const rate = (changes: Changes) => startView(setup, changes).book.rowsWhere("targets", "key", "M02")[0];

test.each([
  [{ challenge: 0.93, sprint: 0.95 }, [0.93, 0.95], "加权平均（近似）"],
  [{ challenge: 93, sprint: 0.95 }, [0.93, 0.95], "按百分数"],
  [{ challenge: 0.93, sprint: 95 }, [0.93, 0.95], "按百分数"],
  [{ challenge: 0.93, sprint: 150.5 }, [0.93, null], "▼ 超出范围，不计入"],
  [{ challenge: -0.1, sprint: 0.95 }, [null, 0.95], "▼ 超出范围，不计入"],
  [{ challenge: 93, sprint: 0.91 }, [0.93, 0.91], "▼ 档次顺序不对"],
  [{ challenge: "93", sprint: 0.95 }, [null, 0.95], "加权平均（近似）"],
  [{ baseline: 85 }, [null, null], "加权平均（近似）"],
])("%j: read as %j, and the check says %s", (cells, read, check) => {
  const row = rate(typed(cells));
  expect([[row?.number("challengeAs"), row?.number("sprintAs")], row?.get("check")]).toEqual([read, check]);
});

test("Check and update tells of the tiers of the rate, not of sales nor of last period", () => {
  const found = notedShares(readStart(setup, typed({ challenge: 93, sprint: 200, baseline: 85 })).records);
  expect(found).toEqual([
    { table: "targets", row: 1, column: "challenge", note: "asPercent" },
    { table: "targets", row: 1, column: "sprint", note: "outOfRange" },
  ]);
});
