/** Pieces that several formulas share, so that a rule is spelt once. Arguments and results are formula text. */
import { HIDDEN_SPACES, SATURDAY_AND_SUNDAY_OFF } from "../../core";

/** The pattern of days off; Saturday and Sunday where it was cleared. Core counterpart: `weekendIn`. */
export const daysOff = `IF(LEN(qb_weekend)=7,qb_weekend,"${SATURDAY_AND_SUNDAY_OFF}")`;

/**
 * Working days from `first` to `last`, both included: weekday pattern less holidays, plus make-up days; 0 when last < first.
 * Core counterpart: `countWorkingDays`.
 */
export function workingDays(first: string, last: string): string {
  return (
    `IF(${last}<${first},0,NETWORKDAYS.INTL(${first},${last},${daysOff},qbHolidays[day])` +
    `+SUMIFS(qbWorkdays[counts],qbWorkdays[day],">="&${first},qbWorkdays[day],"<="&${last}))`
  );
}

/** Achievement of `actual` against `target` by `direction`; "" where there is no rate. Core counterpart: `achievement`. */
export function rateOf(target: string, actual: string, direction: string): string {
  return (
    `IF(OR(${target}="",${actual}=""),"",IF(${target}<0,"",` +
    `IF(${direction}="lower",IF(${actual}<=0,"",IF(${target}=0,"",${target}/${actual})),IF(${target}=0,"",${actual}/${target}))))`
  );
}

/** What `lightOf` gives for a colour. */
type LightTexts = Readonly<Record<"green" | "amber" | "red", string>>;

/** Lights as rules ask for them, and as people read them. */
const lightCodes: LightTexts = { green: "green", amber: "amber", red: "red" };
export const lightWords: LightTexts = { green: "{green}", amber: "{amber}", red: "{red}" };

/** A text for "green", "amber" or "red", or "". Core counterpart: `light`. */
export function lightOf(target: string, actual: string, rate: string, direction: string, { green, amber, red } = lightCodes): string {
  return (
    `IF(OR(${target}="",${actual}=""),"",IF(${rate}<>"",` +
    `IF(ROUND(${rate},9)>=qb_light_green,"${green}",IF(ROUND(${rate},9)>=qb_light_amber,"${amber}","${red}")),` +
    `IF(AND(${direction}="lower",${target}>=0),IF(${actual}<=0,"${green}","${red}"),"")))`
  );
}

/** A light's code as the word that people read. */
export function lightWord(code: string): string {
  const { green, amber, red } = lightWords;
  return `IF(${code}="green","${green}",IF(${code}="amber","${amber}",IF(${code}="red","${red}","")))`;
}

/** The day of a date cell without its time; 0 when it is blank, text or no date. Core counterpart: `dayOfCell`. */
export function dayOrZero(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=61,${cell}<2958466),INT(${cell}),0),0)`;
}

/** The number in a cell, or "" when it is blank or text. */
export function numberOrBlank(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}

/**
 * A number as text with so many decimals (a number or a formula) and a point before them, whatever sign the region's settings have for it.
 * ROUND first: LibreOffice rounds the binary fraction. Core counterpart: `formatFixed`.
 */
export function fixedText(number: string, decimals: string | number): string {
  return `SUBSTITUTE(FIXED(ROUND(${number},${decimals}),${decimals},TRUE),",",".")`;
}

/** A rate as "71.4%", by the value that comparisons use. Core counterpart: `formatPercent(roundRate(rate), 1)`. */
export function percentText(rate: string): string {
  return `${fixedText(`100*ROUND(ROUND(${rate},9),3)`, 1)}&"%"`;
}

/** What a cell of words says; a number that somebody typed there with a point, whatever sign the region's settings have for it. */
export function typedText(cell: string): string {
  return `IF(ISNUMBER(${cell}),SUBSTITUTE(${cell},",","."),${cell})`;
}

/** A name as look-ups compare it. Core counterpart: `cleanName`. */
export function comparedName(text: string): string {
  return `LOWER(TRIM(${withPlainSpaces(text)}))`;
}

/** Text with wide and no-break spaces as plain ones, which TRIM takes away. */
export function withPlainSpaces(text: string): string {
  return HIDDEN_SPACES.reduce((formula, space) => `SUBSTITUTE(${formula},"${space}"," ")`, text);
}

/** Text as a MATCH pattern that finds only itself. */
export function escapeWildcards(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}
