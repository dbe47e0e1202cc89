/** Pieces of a JSON Schema that say what the readers in src/workbook/setup take. */
import { LARGEST_NUMBER } from "../../../src/workbook/setup/values/readNumber";
import { LONGEST_NAME } from "../../../src/core";
import { LONGEST_CELL_TEXT } from "../../../src/workbook/setup/values/readText";

export type Schema = Readonly<Record<string, unknown>>;

export const nameSchema: Schema = {
  type: "string",
  pattern: "^\\s*\\S([^\\r\\n]*\\S)?\\s*$",
  maxLength: LONGEST_NAME,
  description:
    "Free text in any script on one line, trimmed, 1 to 255 characters as Excel counts them (an emoji counts as two). A leading =, +, - or @ is allowed and stays text.",
};

const day = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

export const dateSchema: Schema = { type: "string", format: "date", pattern: `^${day}$`, description: "A day of the calendar, 2026-07-01." };

export const dateTimeSchema: Schema = {
  type: "string",
  pattern: `^${day}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$`,
  description: "Local date and time without a time zone, 2026-07-02T18:00.",
};

/** What is defined once in the file. */
export const ref = (definition: "name" | "date" | "dateTime"): Schema => ({ $ref: `#/$defs/${definition}` });

export const cellText: Schema = { type: "string", maxLength: LONGEST_CELL_TEXT };

export function numberSchema({ min = -LARGEST_NUMBER, max = LARGEST_NUMBER }: { readonly min?: number; readonly max?: number } = {}): Schema {
  return { type: "number", minimum: min, maximum: max };
}

/** Takes null as well: a blank cell. */
export function nullable(schema: Schema): Schema {
  if ("$ref" in schema) return { anyOf: [schema, { type: "null" }] };
  if (Array.isArray(schema["anyOf"])) return { ...schema, anyOf: [...(schema["anyOf"] as Schema[]), { type: "null" }] };
  return { ...schema, type: [schema["type"], "null"] };
}

/** An object with these fields, and such as begin with x-. */
export function closed(required: readonly string[], properties: Schema): Schema {
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties,
    patternProperties: { "^x-": true },
    additionalProperties: false,
  };
}
