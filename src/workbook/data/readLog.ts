import { isBlankText, readCellText } from "../setup/values/readText";
import { readDate, readDateOrDateTime, readDateTime } from "../setup/values/readDate";
import { readNumber } from "../setup/values/readNumber";
import { readObject } from "../setup/values/readObject";
import { readRepKey, type KnownReferences } from "./knownReferences";
import { listReader, readListCode } from "./listCodes";
import { dataFields, type DataContent, type DataField, type LogTemplate } from "./dataColumns";
import type { Place } from "../setup/problems/place";
import type { DataRow, DataValue } from "./quarterData";

/**
 * Reads the entries of a log, in which each column that people type into has a field. All may be left out, be null or be blank but those
 * that the log requires. Days may lie outside the period; entries of lists are given in either language or as their code.
 * @example a follow-up of "王芳" with the stage "意向" gives { rep: "R01", stage: "interest", … }
 */
export function readLog(entries: readonly Place[], log: LogTemplate, known: KnownReferences): DataRow[] {
  const fields = dataFields(log).map((field) => ({ ...field, read: fieldReader(field, known) }));
  const names = fields.map(({ name }) => name);
  return entries
    .filter((entry) => readObject(entry, names))
    .map((entry) => fields.map(({ column, name, read }) => [column.id, read(entry.at(name))] as const))
    .map((cells) => Object.fromEntries(cells.filter(([, value]) => value !== undefined)) as DataRow);
}

type Read = (place: Place) => DataValue | undefined;

/** Of a field that must be there; what is refused for another reason is not refused twice. */
function fieldReader({ content, isRequired }: DataField, known: KnownReferences): Read {
  const read = contentReader(content, known);
  if (!isRequired) return read;
  const mayBeBlank = content.kind === "date" || content.kind === "number";
  return (place) => {
    if (!place.given) return place.refuse("missing");
    return !mayBeBlank && isBlankText(place.value) ? place.refuse("blank") : read(place);
  };
}

function contentReader(content: DataContent, known: KnownReferences): Read {
  switch (content.kind) {
    case "date":
      return { none: readDate, allowed: readDateOrDateTime, required: readDateTime }[content.time];
    case "number":
      return (place) => readNumber(place, content);
    case "member":
      return (place) => (place.given && !isBlankText(place.value) ? readRepKey(place, known) : undefined);
    case "entry": {
      const list = listReader(content.entries);
      return (place) => readListCode(place, list);
    }
    case "text":
      return readCellText;
  }
}
