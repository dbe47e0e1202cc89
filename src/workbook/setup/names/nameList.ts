/** What a list of names comes to. */
import type { IsoDate } from "../../../core";

/** Somebody whom a line names. */
export interface ListedPerson {
  /** The line, from 1. */
  readonly line: number;
  readonly name: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** What of the line is no part of the name: numbers, titles, words and spellings of days, as it stands there. */
  readonly taken: readonly string[];
  /** The name is kept as it stands though something about it may be no name. */
  readonly doubt: NameDoubt | null;
}

/** A surname with a title alone (王经理); words in brackets that may tell two people apart. */
export type NameDoubt = "surnameOnly" | "bracket";

export type NameQuestionKind =
  /** Nothing that could be a name. */
  | "noName"
  /** `about` is no day of the calendar, or not one that is written so. */
  | "noDay"
  /** `about` is one of two days. */
  | "twoWays"
  /** `about` speaks of joining or leaving, or of a month, without a day. */
  | "dayMissing"
  /** Days of which it is not clear which is the first and which the last. */
  | "whichDay"
  /** `about` is part of a name, or something else. */
  | "whichPart"
  /** One person, or several. */
  | "howMany";

/** A line that cannot be read for sure. */
export interface NameQuestion {
  readonly line: number;
  /** The line, or the entry of it, as it stands. */
  readonly text: string;
  readonly kind: NameQuestionKind;
  readonly about: string;
}

/** Every line that is not blank is in one of the three. */
export interface NameList {
  readonly people: readonly ListedPerson[];
  readonly questions: readonly NameQuestion[];
  /** Lines that head others. */
  readonly headers: readonly { readonly line: number; readonly text: string }[];
}
