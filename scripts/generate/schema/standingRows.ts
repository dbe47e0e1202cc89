/** The schemas of entries that find a row which stands in the workbook: they follow src/workbook/data/readWeekly.ts and readReview.ts. */
import { closed, nullable, numberSchema, ref, type Schema } from "./schemaParts";

const member = { ...ref("name"), description: "A member of the setup; upper and lower case count as the same." };
const metric = { ...ref("name"), description: "The id of a metric of the setup." };
const anyNumber = (description: string, min?: number): Schema => ({ ...nullable(numberSchema(min === undefined ? {} : { min })), description });

const isNumber = (field: string): Schema => ({ properties: { [field]: { type: "number" } }, required: [field] });

/** Either actual or both parts. */
export const weekEntry: Schema = {
  ...closed(["rep", "metric", "week"], {
    rep: member,
    metric,
    week: { type: "integer", minimum: 1, maximum: 14, description: "Calendar week of the period from 1; weeks without a working day keep their number." },
    actual: anyNumber("For additive metrics and averages; returns may be negative."),
    numerator: anyNumber("For ratios.", 0),
    denominator: anyNumber("For ratios; zero is no data.", 0),
  }),
  allOf: [
    { anyOf: [{ required: ["actual"] }, { required: ["numerator", "denominator"] }] },
    { not: { $comment: "either actual or the two parts", ...isNumber("actual"), anyOf: [isNumber("numerator"), isNumber("denominator")] } },
    { if: isNumber("numerator"), then: isNumber("denominator") },
    { if: isNumber("denominator"), then: isNumber("numerator") },
  ],
};

export const overrideEntry: Schema = closed(["rep", "metric", "actual"], {
  rep: { ...nullable(ref("name")), description: "A member of the setup, or null for the whole team." },
  metric,
  actual: anyNumber("The actual that counts instead of the sum of the weeks; of a ratio in % a share, 0 to 1.5: 0.9 for 90 %."),
});
