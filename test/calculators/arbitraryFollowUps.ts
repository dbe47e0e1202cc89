/** Rows of the follow-up log as careful and careless people leave them. */
import fc from "fast-check";
import { channels, riskTypes, stages, supportDepartments } from "../../src/templates";
import type { Language } from "../../src/templates";
import type { QuarterSetup } from "../../src/workbook";
import { dayAround } from "./arbitrarySetup";
import { customerNames, departmentsTyped, stagesTyped, summaries, textsForDates, textsForNumbers } from "./hostileTexts";
import type { Entry, RowEdit } from "./quarterCase";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const timeOfDay = oneOf(0, 0.375, 0.5, 0.75, 0.7506944444, 0.999988426, 1 / 3);

function followUp(setup: QuarterSetup, language: Language): fc.Arbitrary<Readonly<Record<string, Entry>>> {
  const names = setup.members.map(({ name }) => name);
  const labels = (list: readonly Readonly<Record<Language, string>>[]) => list.map((entry) => entry[language]);
  const day = dayAround(setup.period, 8);
  const moment = fc.oneof(
    often(4, day),
    often(3, fc.tuple(day, timeOfDay).map(([date, time]) => date + time)),
    often(1, oneOf<Entry>(...textsForDates)),
  );
  const near = (margin: number) => fc.tuple(day, fc.integer({ min: -1, max: margin }), timeOfDay).map(([date, days, time]) => date + days + time);
  return fc
    .tuple(
      fc.record(
        {
          date: moment,
          rep: fc.oneof(often(6, oneOf(...names)), often(2, oneOf(...names).map((name) => ` ${name.toUpperCase()}  `)), often(1, oneOf<Entry>("不认识", "*", "?", "~", "=A", 7))),
          customer: fc.oneof(often(4, oneOf<Entry>(...customerNames)), often(3, oneOf<Entry>("客户A", "客户b", "a*", "A?")), often(1, oneOf<Entry>(12345, 0.5, 0))),
          summary: fc.oneof(often(6, oneOf<Entry>(...summaries)), often(1, oneOf<Entry>(0, 42))),
          stage: fc.oneof(often(5, oneOf(...labels(stages))), often(2, oneOf(...stagesTyped))),
          nextAction: oneOf<Entry>("提交报价", " ", "=A", "send quote", 5),
          nextDate: fc.oneof(often(5, moment), often(1, day)),
          supportDept: fc.oneof(often(4, oneOf(...labels(supportDepartments))), often(2, oneOf(...departmentsTyped))),
          amount: fc.oneof(often(3, oneOf<Entry>(50, 0, -2, 49.8)), often(2, oneOf<Entry>(...textsForNumbers))),
          risk: fc.oneof(often(3, oneOf(...labels(riskTypes))), often(1, oneOf<Entry>(" ", "价格战", 0))),
          channel: fc.oneof(often(3, oneOf(...labels(channels))), often(1, oneOf<Entry>("当面聊"))),
          enteredAt: fc.oneof(often(4, moment), often(3, near(4))),
        },
        { requiredKeys: ["customer"] },
      ),
      fc.oneof(often(8, fc.constant(false)), often(1, fc.constant(true))),
      fc.oneof(often(3, fc.constant(null)), often(4, fc.tuple(fc.integer({ min: -1, max: 5 }), timeOfDay))),
    )
    .map(([row, isBlankCustomer, delay]) => {
      const { customer, ...rest } = row;
      const entered = delay !== null && typeof rest.date === "number" ? { enteredAt: Math.floor(rest.date) + delay[0] + delay[1] } : {};
      return { ...rest, ...entered, ...(isBlankCustomer ? {} : { customer }) };
    });
}

/** Up to `most` rows from the first of the log, some rows left blank between them; over 40 rows the table grows. */
export function followUpEdits(setup: QuarterSetup, language: Language, most: number): fc.Arbitrary<RowEdit[]> {
  return fc
    .array(fc.oneof(often(9, followUp(setup, language)), often(1, fc.constant({}))), { maxLength: most })
    .map((rows) => rows.flatMap((cells, row): RowEdit[] => (Object.keys(cells).length === 0 ? [] : [{ table: "followUps", row, cells }])));
}
