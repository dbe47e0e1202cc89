/** JSON of a kept workbook with one line for each row, so that it can be read and compared. */
import type { KeptQuarter } from "./keptQuarter";

/** Lists and objects that fit are written on one line; the rest is indented. */
const longestLine = 140;

export function keptText(quarter: KeptQuarter): string {
  return `${textOf(quarter, "")}\n`;
}

function textOf(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (typeof value !== "object" || value === null || short.length <= longestLine - indent.length || isRow(value)) return short;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((one) => textOf(one, inner))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${textOf(one, inner)}`);
  return `${isList ? "[" : "{"}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${isList ? "]" : "}"}`;
}

function isRow(value: object): boolean {
  return "at" in value && "cells" in value;
}
