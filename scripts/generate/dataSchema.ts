/** Writes schemas/data.schema.json: the lists of the data file as the columns of the templates say them: `npm run schema:data`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { completeSet } from "../../src/templates";
import { dataLogs } from "../../src/workbook";
import { logEntry } from "./schema/logEntry";
import { closed, dateSchema, dateTimeSchema, nameSchema, nullable, type Schema } from "./schema/schemaParts";
import { overrideEntry, weekEntry } from "./schema/standingRows";

const description =
  "What people type into the quarter's tables. Null means a blank cell. Unknown fields are refused unless their name begins with x-. Beyond this schema the program checks against the setup: members, metric ids, week numbers, actual or numerator and denominator by the metric's kind; and that no rep, metric and week is given twice.";

/** The schema of the data files of the core set. @example Object.keys(dataSchema()).includes("$defs") // true */
export function dataSchema(): Schema {
  const logs = dataLogs(completeSet());
  const list = (definition: string, about: string) => nullable({ type: "array", items: { $ref: `#/$defs/${definition}` }, description: about });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "data.schema.json",
    title: "Quarterbook data",
    description,
    ...closed([], {
      $schema: nullable({ type: "string", description: "For editors; not used." }),
      ...Object.fromEntries(logs.map(({ id, data }) => [id, list(id, data.about["en-US"])])),
      weekly: list("weekly", "What is typed into 周填报. The same rep, metric and week twice is an error."),
      review: list("review", "Actuals typed over in 结果复盘. The same rep and metric twice is an error."),
    }),
    $defs: {
      name: nameSchema,
      date: dateSchema,
      dateTime: dateTimeSchema,
      ...Object.fromEntries(logs.map((log) => [log.id, logEntry(log)])),
      weekly: weekEntry,
      review: overrideEntry,
    },
  };
}

/** Where it stands. */
export const dataSchemaPlace = path.join(__dirname, "..", "..", "schemas", "data.schema.json");

/** The text of the file. */
export function dataSchemaFile(): string {
  return `${JSON.stringify(dataSchema(), null, 2)}\n`;
}

if (require.main === module) writeFileSync(dataSchemaPlace, dataSchemaFile());
