import { isoDate } from "../../src/core";
import { blankForm, logProblems, nextDates } from "../../src/taskpane/log/logModel";

const calendar = { holidays: [isoDate("2026-09-25")], workdays: [isoDate("2026-09-20")], weekend: "0000011" };

test("offered dates are working days: days off are passed over, make-up days count", () => {
  expect(nextDates(isoDate("2026-09-24"), calendar)).toEqual({ tomorrow: "2026-09-28", inThreeDays: "2026-09-30", nextMonday: "2026-09-28", nextWeek: "2026-10-01" });
  expect(nextDates(isoDate("2026-09-19"), calendar).tomorrow).toBe("2026-09-20");
});

test("rep, customer and summary are needed; an amount is a number or blank", () => {
  const form = { ...blankForm("", isoDate("2026-07-02")), customer: "  ", amount: "ten" };
  expect(logProblems(form)).toEqual({ repKey: "needRep", customer: "needCustomer", summary: "needSummary", amount: "needNumber" });
  expect(logProblems({ ...form, repKey: "R01", customer: "客户A", summary: "报价", amount: " 12.5 " })).toEqual({});
});
