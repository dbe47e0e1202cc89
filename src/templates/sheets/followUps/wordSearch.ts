/** Looks for the words of 规则 in a text. Arguments and results are formula text. */
import { classTables } from "../../lists/lists";
import { tableName } from "../../model/names";
import type { WordLists } from "../../../core";
import type { Language } from "../../model/language";

/** The entries of a class as texts are compared with them. */
export function keysOf(list: keyof WordLists): string {
  return `${tableName(classTables[list])}[key]`;
}

/** A text between spaces in English, so that its first word begins as all others do. Core counterpart: `withEdges`. */
export function edged(text: string, language: Language): string {
  return language === "en-US" ? `" "&${text}&" "` : text;
}

/** Whether a text holds any of several others; for each of the rest FIND gives an error, which COUNT leaves out. */
export function holdsAny(text: string, others: string): string {
  return `SUMPRODUCT(COUNT(FIND(${others},${text})))>0`;
}
