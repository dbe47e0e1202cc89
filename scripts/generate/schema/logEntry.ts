/** The schema of a log's entry in the data file. */
import { foldName } from "../../../src/core";
import { LANGUAGES, type ListEntry } from "../../../src/templates";
import { dataFields, type DataContent, type DataField, type LogTemplate } from "../../../src/workbook";
import { cellText, closed, nullable, numberSchema, ref, type Schema } from "./schemaParts";

/** What src/workbook/data/readLog.ts takes, as far as a schema can tell. @throws when a column does not say what people write in it */
export function logEntry(log: LogTemplate): Schema {
  const fields = dataFields(log);
  return closed(
    fields.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
  );
}

function fieldSchema({ column, content, isRequired }: DataField): Schema {
  if (!column.about) throw new Error(`Column ${column.id} does not say what people write in it ("about").`);
  const { note, ...schema } = contentSchema(content, isRequired);
  return { ...(isRequired ? schema : nullable(schema)), description: [column.about["en-US"], ...(note ? [note] : [])].join(" ") };
}

/** With a sentence for its description where what it takes is not plain. */
function contentSchema(content: DataContent, isRequired: boolean): Schema & { readonly note?: string } {
  switch (content.kind) {
    case "date":
      return { none: ref("date"), allowed: { anyOf: [ref("date"), ref("dateTime")] }, required: ref("dateTime") }[content.time];
    case "number":
      return numberSchema(content);
    case "member":
      return { ...(isRequired ? ref("name") : { anyOf: [blank, ref("name")] }), note: "A member of the setup; upper and lower case count as the same." };
    case "entry":
      return {
        type: "string",
        pattern: `^\\s*(${wordsOf(content.entries).map(inAnyCase).join("|")})${isRequired ? "" : "?"}\\s*$`,
        note: `One of ${content.entries.map((one) => `${one["zh-CN"]} (${one["en-US"]}, code ${one.code})`).join(", ")}; upper and lower case count as the same.`,
        examples: LANGUAGES.map((language) => content.entries[0]?.[language]),
      };
    case "text":
      return {
        ...cellText,
        ...(isRequired && { pattern: "\\S" }),
        ...(content.suggestions && { note: `The list starts with ${content.suggestions.map((one) => one["zh-CN"]).join(", ")}; others are as good.` }),
      };
  }
}

const blank: Schema = { type: "string", pattern: "^\\s*$" };

/** Codes and labels; of those that differ only in case the first. */
function wordsOf(entries: readonly ListEntry[]): readonly string[] {
  const words = entries.flatMap((entry) => [entry.code, ...LANGUAGES.map((language) => entry[language])]);
  const folded = words.map(foldName);
  return words.filter((_, index) => folded.indexOf(folded[index] ?? "") === index);
}

/** @example inAnyCase("a.b") // "[Aa]\\.[Bb]" */
function inAnyCase(word: string): string {
  return word.replace(/[A-Za-z]|[\\^$.*+?()[\]{}|]/g, (one) => (/[a-z]/i.test(one) ? `[${one.toUpperCase()}${one.toLowerCase()}]` : `\\${one}`));
}
