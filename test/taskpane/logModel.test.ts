import { addDays, isoDate } from "../../src/core";
import { blankForm, followUpRow, knownProjects, logHints, logProblems, nextDates, otherAmountHeader, type LogForm } from "../../src/taskpane/log/logModel";
import type { QuarterView } from "../../src/workbook";
import { startView } from "../workbook/view/startView";
import { teamSetup } from "../workbook/teamSetup";

const noTables = { tables: new Map() } as Pick<QuarterView, "tables">;

const calendar = { holidays: [isoDate("2026-09-25")], workdays: [isoDate("2026-09-20")], weekend: "0000011" };

test("offered dates are working days: days off are passed over, make-up days count", () => {
  expect(nextDates(isoDate("2026-09-24"), calendar)).toEqual({ tomorrow: "2026-09-28", inThreeDays: "2026-09-30", nextMonday: "2026-09-28", nextWeek: "2026-10-01" });
  expect(nextDates(isoDate("2026-09-19"), calendar).tomorrow).toBe("2026-09-20");
});

test("rep, customer and summary are needed; an amount is a number or blank", () => {
  const form = { ...blankForm("", isoDate("2026-07-02")), customer: "  ", amount: "ten" };
  expect(logProblems(form, noTables)).toEqual({ repKey: "needRep", customer: "needCustomer", summary: "needSummary", amount: "needNumber" });
  expect(logProblems({ ...form, repKey: "R01", customer: "客户A", summary: "报价", amount: " 12.5 " }, noTables)).toEqual({});
  for (const amount of ["１２", "12万", "1,200", "12.5万元"]) expect(logProblems({ ...form, amount }, noTables).amount).toBeUndefined();
  for (const amount of ["0x10", "12元", "约10"]) expect(logProblems({ ...form, amount }, noTables).amount).toBe("needNumber");
});

test("where the column of amounts names another unit, 万 is no part of a number, and the field is called as the column is", () => {
  const inHeader = (header: string) => ({ tables: new Map([["followUps", { place: { columns: new Map([["amount", { column: 7, header }]]) } }]]) }) as unknown as QuarterView;
  const form = { ...blankForm("R01", isoDate("2026-07-02")), customer: "客户A", summary: "报价", amount: "5万" };
  expect([otherAmountHeader(inHeader("预计金额（元）")), logProblems(form, inHeader("预计金额（元）")).amount]).toEqual(["预计金额（元）", "needNumber"]);
  expect(logProblems({ ...form, amount: "50000" }, inHeader("预计金额（元）"))).toEqual({});
  for (const header of ["预计金额（万元）", "金额"]) expect([otherAmountHeader(inHeader(header)), logProblems(form, inHeader(header))]).toEqual([null, {}]);
});

test("a year that is half typed is no fault while typing: it hints at nothing, is told at its field, and is never written", () => {
  const typed = { ...blankForm("R01", isoDate("2026-07-02")), customer: "客户A", summary: "报价 20 台", date: "0020-08-01", nextDate: "0002-08-05" };
  const view = startView(teamSetup(1, 1));
  expect(logHints({ ...typed, summary: "", nextAction: "报价" }, view, "2026-07-02T18:00")).toEqual([]);
  expect(logProblems(typed, view)).toEqual({ date: "needDate", nextDate: "needDate" });
  expect(followUpRow(typed, view, "2026-07-02T18:00")).toMatchObject({ date: null, nextDate: null });
});

test("a date after today is told, as the row would read 日期有误; today and before it are not", () => {
  const view = startView(teamSetup(1, 1));
  const typed = { ...blankForm("R01", view.today), customer: "客户A", summary: "报价 20 台，月底前答复", nextAction: "寄样", nextDate: "2027-01-01" };
  const hintsOn = (date: string) => logHints({ ...typed, date }, view, `${view.today}T10:00`);
  expect(hintsOn(addDays(view.today, 1))).toContain("wrongDate");
  expect(hintsOn(view.today)).not.toContain("wrongDate");
  expect(hintsOn(addDays(view.today, -1))).not.toContain("wrongDate");
});

test("the projects of a customer are known by any of its spellings, the lowest row first", () => {
  const row = (customer: string, project: string) => ({ text: (column: string) => ({ customer, project })[column] ?? "" });
  const rows = [row("华东电子", "一期"), row("华东电子 ", " 二期"), row("北方机械", "三期"), row("华东电子", "一期 "), row("华东电子", "")];
  const view = { book: { kept: [], rows: () => rows } } as unknown as QuarterView;
  expect(knownProjects(view, "华东电子")).toEqual(["一期", "二期"]);
  expect(knownProjects(view, "南方")).toEqual([]);
});

test("a customer's stage in force is what a blank stage means: an open one asks for a next step, an ended one for none", () => {
  const stages = [{ label: "谈判", no: 4 }, { label: "流失", no: 7 }];
  const stageRow = ({ label, no }: (typeof stages)[number]) => ({ text: () => label, number: () => no });
  const contact = (customer: string, project: string, stageNow: number) => ({ text: (column: string) => ({ customer, project })[column] ?? "", number: () => stageNow });
  const started = startView(teamSetup(1, 1));
  const rows = { followUps: [contact("甲", "", 4), contact("乙", "一期", 4), contact("乙", "二期", 7), contact("丙", "一期", 4)], stages: stages.map(stageRow) };
  const hintsFor = (changes: Partial<LogForm>) => {
    const book = { ...started.book, kept: [], named: (name: string) => started.book.named(name), rows: (table: "followUps" | "stages") => rows[table] ?? [] };
    return logHints({ ...blankForm("R01", started.today), ...changes }, { ...started, book } as unknown as QuarterView, `${started.today}T10:00`);
  };
  expect(hintsFor({ customer: "甲" })).toEqual(["noNextStep"]);
  expect(hintsFor({ customer: "甲", stage: "流失" })).toEqual([]);
  expect(hintsFor({ customer: "乙", project: "二期" })).toEqual([]);
  expect(hintsFor({ customer: "乙", project: "一期" })).toEqual(["noNextStep"]);
  expect(hintsFor({ customer: "丙" })).toEqual(["noNextStep"]);
  expect(hintsFor({ customer: "丁" })).toEqual([]);
});
