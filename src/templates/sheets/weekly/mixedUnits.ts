/** Figures of a week that look as if yuan and 10,000 yuan were mixed up, by the cells into which they were typed. */
import { entryColumn } from "../../model/owners";
import { wordOf } from "../../model/outcome";
import { entryCheck } from "./entryCheck";
import type { Language } from "../../model/language";
import type { TableId } from "../../model/ids";
import type { RecordRow, TableRecords } from "../../reading/records";

/** A typed amount, by the row of its table, from 0, and its column. */
export interface MixedUnit {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
  readonly value: number;
  /** It looks like yuan where 10,000 yuan belong; else the other way round. */
  readonly isYuan: boolean;
}

/**
 * Those that 周进度 says so of, where its figure is the number that somebody typed: a correction there, or a cell of 周填报.
 * @param language of the workbook
 */
export function mixedUnits({ weekly = [], weekEntry = [] }: TableRecords, language: Language): MixedUnit[] {
  const { asYuan = {}, asTenThousands = {} } = entryCheck.outcomes ?? {};
  const words = { asYuan: wordOf("asYuan", asYuan, language), asTenThousands: wordOf("asTenThousands", asTenThousands, language) };
  return weekly.flatMap((record, row) => {
    const isYuan = record["check"] === words.asYuan;
    if (!isYuan && record["check"] !== words.asTenThousands) return [];
    const place = typedPlace(record, row);
    const value = (place?.table === "weekly" ? weekly : weekEntry)[place?.row ?? -1]?.[place?.column ?? ""];
    return place && typeof value === "number" && value === record["value"] ? [{ ...place, value, isYuan }] : [];
  });
}

function typedPlace(record: RecordRow, row: number): Pick<MixedUnit, "table" | "row" | "column"> | null {
  if (record["source"] === "corrected") return { table: "weekly", row, column: "actual" };
  if (record["source"] !== "entered") return null;
  return { table: "weekEntry", row: Number(record["entryRow"]) - 1, column: entryColumn.value.id(String(record["metricKey"])) };
}
