/** Writes rules and words of sets into schemas/setup.schema.json: `npm run schema:setup`. The rest is written by hand. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruleEntries, type Rule, type RuleField } from "../../src/templates";
import { setWords } from "../../src/workbook/setup/parts/readSet";
import { closed, nullable, numberSchema, type Schema } from "./schema/schemaParts";

function fieldSchema({ label, kind, min, max, preset }: RuleField): Schema {
  const range = kind === "share" ? `A fraction from ${min} to ${max}: 0.7, not 70` : `From ${min} to ${max}`;
  const { type, ...limits } = numberSchema({ min, max });
  return nullable({ type: kind === "whole" ? "integer" : type, ...limits, description: `${label["zh-CN"]}. ${range}. Default: ${preset}.` });
}

function ruleSchema(rule: Rule): Schema {
  const fields = Object.fromEntries(Object.entries(rule.fields).map(([field, limit]) => [field, fieldSchema(limit)]));
  const switched = { on: nullable({ type: "boolean", description: "False switches the rule off. Default: true." }) };
  const { type, ...rest } = closed([], { ...fields, ...(rule.hasSwitch && switched) });
  return { ...nullable({ type }), description: `${rule.label["zh-CN"]}: ${rule.meaning["en-US"]}`, ...rest };
}

/** Where it stands. */
export const setupSchemaPlace = path.join(__dirname, "..", "..", "schemas", "setup.schema.json");

/** The text of the file, with the rules and the words of sets as they are. */
export function setupSchemaFile(): string {
  const schema = JSON.parse(readFileSync(setupSchemaPlace, "utf8")) as { readonly $defs: Readonly<Record<string, Schema>> };
  const rules = closed([], Object.fromEntries(ruleEntries.map(([key, rule]) => [key, ruleSchema(rule)])));
  return `${JSON.stringify({ ...schema, $defs: { ...schema.$defs, rules, setWord: { ...schema.$defs["setWord"], enum: setWords() } } }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(setupSchemaPlace, setupSchemaFile());
