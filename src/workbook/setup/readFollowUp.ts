import { channels, riskTypes, stages } from "../../templates/lists/lists";
import { readRepKey, type KnownReferences } from "./knownReferences";
import { listReader, readListCode } from "./listCodes";
import { readDate, readDateOrDateTime, readDateTime } from "./readDate";
import { readNumber } from "./readNumber";
import { readObject } from "./readObject";
import { readCellText } from "./readText";
import type { FollowUpRow } from "./quarterData";
import type { Place } from "./place";

const LISTS = { channels: listReader(channels), stages: listReader(stages), riskTypes: listReader(riskTypes) };

/** Fields that are free text in a cell. */
const TEXT_FIELDS = [
  "participantsCustomer", "participantsOurs", "summary", "feedback", "progress", "result", "materials", "customerNext",
  "nextAction", "support", "supportDept",
] as const;

const FOLLOW_UP_KEYS = ["date", "enteredAt", "rep", "customer", "channel", "stage", "nextDate", "amount", "riskType", ...TEXT_FIELDS];

/**
 * Reads one contact. Required: `date` (a day, or a local date and time), `rep` (a member), `customer`. Dates may lie outside the
 * period. `channel`, `stage` and `riskType` are entries of their lists in either language; everything else is free text.
 */
export function readFollowUp(place: Place, known: KnownReferences): FollowUpRow | undefined {
  if (!readObject(place, FOLLOW_UP_KEYS)) return undefined;
  const date = place.at("date").given ? readDateOrDateTime(place.at("date")) : place.at("date").refuse("missing");
  const repKey = readRepKey(place.at("rep"), known);
  const customer = readCustomer(place.at("customer"));
  const optional = {
    enteredAt: readDateTime(place.at("enteredAt")),
    channel: readListCode(place.at("channel"), LISTS.channels),
    stage: readListCode(place.at("stage"), LISTS.stages),
    nextDate: readDate(place.at("nextDate")),
    amount: readNumber(place.at("amount")),
    riskType: readListCode(place.at("riskType"), LISTS.riskTypes),
    ...readTexts(place),
  };
  if (date === undefined || repKey === undefined || customer === undefined) return undefined;
  return { date, repKey, customer, ...withoutBlanks(optional) };
}

function readTexts(place: Place): Partial<Record<(typeof TEXT_FIELDS)[number], string | undefined>> {
  return Object.fromEntries(TEXT_FIELDS.map((field) => [field, readCellText(place.at(field))]));
}

/** Must be there; text that was refused for another reason is not refused twice. */
function readCustomer(place: Place): string | undefined {
  if (!place.given) return place.refuse("missing");
  const isBlank = typeof place.value === "string" && place.value.trim() === "";
  return isBlank ? place.refuse("blank") : readCellText(place);
}

type WithoutBlanks<Row> = { [Field in keyof Row]?: Exclude<Row[Field], undefined> };

function withoutBlanks<Row extends object>(row: Row): WithoutBlanks<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as WithoutBlanks<Row>;
}
