import { intersection, subtract } from "../../src/file/area";
import type { Area, DataValidation, Sheet } from "../../src/file/model";
import { validationRule } from "../rules/validationRules";
import { refuseProtected } from "../sheet/protection";
import { invalid } from "../hostError";
import type { HostClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";

/** Excel.DataValidation: what may be typed into a range. */
export const dataValidationClass: HostClass<RangeTarget> = {
  name: "DataValidation",
  read: {
    ErrorAlert: (range) => validationOf(range)?.errorAlert ?? null,
    Prompt: (range) => validationOf(range)?.prompt ?? null,
    Rule: (range) => validationOf(range)?.rule ?? {},
  },
  write: {
    ErrorAlert: (range, value) => change(range, { errorAlert: texts(value, "errorAlert", 32, 225) }),
    Prompt: (range, value) => change(range, { prompt: texts(value, "prompt", 32, 255) }),
    Rule: (range, value, host) => {
      if (host.quirks.has("refusesMixedChecks") && isMixed(range)) throw invalid("The cells have unlike checks of entries");
      change(range, { rule: validationRule(host, range.sheet, value) });
    },
  },
  call: { Clear: (range) => clear(range) },
};

/** The validation of the first cell of the range. */
function validationOf({ sheet, area }: RangeTarget): DataValidation | undefined {
  const first = { ...area, bottom: area.top, right: area.left };
  return sheet.validations.find((validation) => validation.areas.some((own) => intersection(own, first) !== null));
}

/** True where some cells of the range have a validation that others lack. */
function isMixed({ sheet, area }: RangeTarget): boolean {
  const meeting = sheet.validations.filter(({ areas }) => areas.some((own) => intersection(own, area) !== null));
  const left = meeting.reduce((rest, { areas }) => areas.reduce((parts, own) => parts.flatMap((part) => subtract(part, own)), rest), [area]);
  return meeting.length > 1 || (meeting.length === 1 && left.length > 0);
}

/** Changes the range's own validation; cells that shared one with others get one of their own. */
function change(range: RangeTarget, part: Partial<DataValidation>): void {
  refuseProtected(range.sheet);
  const before = validationOf(range);
  if (before && isExactly(before, range.area)) {
    Object.assign(before, part);
    return;
  }
  cutOut(range.sheet, range.area);
  range.sheet.validations.push({ rule: {}, ignoreBlanks: true, ...before, ...part, areas: [range.area] });
}

/** Cells that shared a validation with others lose it; the others keep it. */
function clear({ sheet, area }: RangeTarget): void {
  refuseProtected(sheet);
  cutOut(sheet, area);
}

function isExactly(validation: DataValidation, area: Area): boolean {
  const [own, ...others] = validation.areas;
  return others.length === 0 && own !== undefined && subtract(area, own).length === 0 && subtract(own, area).length === 0;
}

function cutOut(sheet: Sheet, area: Area): void {
  for (const validation of sheet.validations) validation.areas = validation.areas.flatMap((own) => subtract(own, area));
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
}

/** An alert or prompt: a title of at most 32 characters and a message (225 in an alert, 255 in a prompt). */
function texts(value: unknown, name: string, longestTitle: number, longestMessage: number): Record<string, string | boolean> {
  if (typeof value !== "object" || value === null) throw invalid(`${name} is an object`);
  const kept: Record<string, string | boolean> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === null || part === undefined) continue;
    if (typeof part !== "string" && typeof part !== "boolean") throw invalid(`${name}.${key} must be text or a logical value`);
    kept[key] = part;
  }
  if (String(kept["title"] ?? "").length > longestTitle) throw invalid(`The title of ${name} has at most ${longestTitle} characters`);
  if (String(kept["message"] ?? "").length > longestMessage) throw invalid(`The message of ${name} has at most ${longestMessage} characters`);
  return kept;
}
