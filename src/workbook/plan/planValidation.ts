/** Validations of a column's cells, with messages that say what to do. */
import { label, type Column, type Label, type Language } from "../../templates";
import { cutText } from "../../core";
import { printableText } from "../cells/printableText";
import type { Area } from "../cells/address";
import type { ValidationPlan } from "./plan";

/** Excel's limit for the title of a message; a rep's column bears the rep's name. */
const longestTitle = 32;
/** Numbers beyond it are typing mistakes in any unit. */
const largestNumber = 1e12;
/** Dates outside are typing mistakes: a small number that Excel takes for a day, or 20260705 typed without hyphens. */
const [firstDate, lastDate] = ["2000-01-01", "2100-12-31"];

const alerts: Record<ValidationPlan["kind"], Label> = {
  any: label("原内容没有丢失。", "Nothing was lost."),
  list: label("请从下拉列表中选择；列表可在「设置」中修改。原内容没有丢失。", "Please pick from the list; lists are edited in Settings. Nothing was lost."),
  date: label("请输入日期，例如 2026-07-02。原内容没有丢失。", "Please enter a date such as 2026-07-02. Nothing was lost."),
  decimal: label("请输入数字，不带单位；百分比可写 92%。原内容没有丢失。", "Please enter a number without its unit; per cent as 92%. Nothing was lost."),
};

/** The validation of a column, or none. A column with nothing but a hint takes whatever is typed. */
export function planValidation(column: Column, area: Area, language: Language): ValidationPlan[] {
  const { validation } = column;
  const title = cutText(printableText(column.label[language]), longestTitle);
  const prompt = column.hint ? { prompt: { title, message: column.hint[language] } } : {};
  const alert = (kind: keyof typeof alerts, style: "Stop" | "Warning") => ({
    alert: { title, message: alerts[kind][language], style },
  });
  if (!validation) return column.hint ? [{ kind: "any", area, ...prompt, ...alert("any", "Stop") }] : [];
  switch (validation.kind) {
    case "list":
      return [{ kind: "list", area, source: `=${validation.list}`, ...prompt, ...alert("list", validation.strict ? "Stop" : "Warning") }];
    case "date":
      return [{ kind: "date", area, from: firstDate, to: lastDate, ...prompt, ...alert("date", "Stop") }];
    case "number":
      return [
        {
          kind: "decimal",
          area,
          min: validation.min ?? -largestNumber,
          max: validation.max ?? largestNumber,
          ...prompt,
          ...alert("decimal", "Stop"),
        },
      ];
  }
}
