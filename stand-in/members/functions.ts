import type { Workbook } from "../../src/file/model";
import { serialOfDay } from "../typing/serialDate";
import { wholeArgument } from "./argument";
import { HostError } from "../hostError";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

/** Days by which the serial numbers of a workbook with 1904 dates are smaller. */
const DAYS_1904 = 1_462;

/** Excel.Functions: worksheet functions without a cell. */
export const functionsClass: HostClass<Workbook> = {
  name: "Functions",
  open: {
    Date: (workbook, [year, month, day]) => {
      const part = (value: unknown, name: string): number => wholeArgument(value, name, 0, 9_999);
      const serial = serialOfDay(part(year, "year"), part(month, "month"), part(day, "day"));
      if (serial === null) throw new HostError("UnsupportedOperation", "Only days of the calendar are given to DATE here");
      return opened(functionResultClass, workbook.dates1904 ? serial - DAYS_1904 : serial);
    },
  },
};

/** Excel.FunctionResult. */
const functionResultClass: HostClass<number> = {
  name: "FunctionResult",
  read: { Value: (value) => value },
};
