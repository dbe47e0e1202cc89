import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import { InvalidDateError, isoDate } from "../../src/core";

/** A file of the project, read as JSON. */
export function readProjectJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(__dirname, "..", "..", ...path), "utf8")) as unknown;
}

/** The compiled JSON Schema. Ajv's strict mode refuses keywords it does not know; a date must exist, as `format: date` says. */
export function compileSchema(name: "setup" | "data" | "report"): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false, allErrors: true });
  ajv.addFormat("date", isCalendarDay);
  return ajv.compile(readProjectJson("schemas", `${name}.schema.json`) as object);
}

function isCalendarDay(text: string): boolean {
  try {
    return isoDate(text) === text;
  } catch (error) {
    if (error instanceof InvalidDateError) return false;
    throw error;
  }
}
