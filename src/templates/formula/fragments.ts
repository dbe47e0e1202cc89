/** Pieces that several formulas share, so that a rule is spelt once. Arguments and results are formula text. */
import { BRACKET_SPACES, HIDDEN_SPACES, LARGEST_SHARE, SATURDAY_AND_SUNDAY_OFF, WIDE_CHARACTERS, WIDE_PERCENT, WIDE_SIGNS, type Folding } from "../../core";

/** The pattern of days off; Saturday and Sunday where it was cleared. Core counterpart: `weekendIn`. */
export const daysOff = `IF(IFERROR(LEN(qb_weekend),0)=7,qb_weekend,"${SATURDAY_AND_SUNDAY_OFF}")`;

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

/** What `lightOf` gives for a colour: formulas. */
type LightTexts = Readonly<Record<"green" | "amber" | "red", string>>;

/** Lights as rules ask for them. */
const lightCodes: LightTexts = { green: '"green"', amber: '"amber"', red: '"red"' };

/** Whether the period is over, so that lights go by the target. Core counterpart: `isPeriodOver`. */
export const periodIsOver = "qb_today>qb_periodEnd";

/** Lights as people read them: words of the target where `isOver` holds, else of pace. Core counterpart: `judgedLight`. */
export function lightWordsBy(isOver: string): LightTexts {
  const words = (code: keyof LightTexts) => `IF(${isOver},"{${code}}","{${code}Pace}")`;
  return { green: words("green"), amber: words("amber"), red: words("red") };
}

/** One of three texts for "green", "amber" or "red", or "". Core counterpart: `light`. */
export function lightOf(target: string, actual: string, rate: string, direction: string, { green, amber, red } = lightCodes): string {
  return (
    `IF(OR(${target}="",${actual}=""),"",IF(${rate}<>"",` +
    `IF(ROUND(${rate},9)>=qb_light_green,${green},IF(ROUND(${rate},9)>=qb_light_amber,${amber},${red})),` +
    `IF(AND(${direction}="lower",${target}>=0),IF(${actual}<=0,${green},${red}),"")))`
  );
}

/** A light's code as the word that people read while the period runs, or after it. */
export function lightWord(code: string): string {
  const { green, amber, red } = lightWordsBy(periodIsOver);
  return `IF(${code}="green",${green},IF(${code}="amber",${amber},IF(${code}="red",${red},"")))`;
}

/** Whether nothing can be judged: no target, a negative one, or 0 where higher is better. Core counterpart: `isNoTarget`. */
export function isNoTarget(target: string, direction: string): string {
  return `IF(${target}="",TRUE,OR(${target}<0,AND(${target}=0,${direction}="higher")))`;
}

/** The day of a date cell without its time; 0 when it is blank, text or no date. Core counterpart: `dayOfCell`. */
export function dayOrZero(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=61,${cell}<2958466),INT(${cell}),0),0)`;
}

/** The number in a cell, or "" when it is blank or text. */
export function numberOrBlank(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},"")`;
}

/** Whether a metric of this kind and unit is counted in shares. Core counterpart: `isShare`. */
export function isShareMetric(kind: string, unit: string): string {
  return `AND(${kind}="ratio",TRIM(${withPlainSpaces(`SUBSTITUTE(${unit},"${WIDE_PERCENT}","%")`)})="%")`;
}

/** Whether a number in a cell is no share, whichever way it is read. */
export function isNoShare(cell: string): string {
  return `OR(${cell}<0,${cell}>${100 * LARGEST_SHARE})`;
}

/** A number that is a share as the share it says: as it stands, or per cent. Core counterpart: `readShare`. */
export function shareOf(cell: string): string {
  return `ROUND(IF(${cell}>${LARGEST_SHARE},${cell}/100,${cell}),9)`;
}

/** The target, tier, weekly rate or typed result that counts, or "": `isShare` is a condition. Core counterpart: `readTarget`. */
export function targetOf(cell: string, isShare: string): string {
  return `IF(NOT(ISNUMBER(${cell})),"",IF(NOT(${isShare}),${cell},IF(${isNoShare(cell)},"",${shareOf(cell)})))`;
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

/**
 * What a cell holds, or "" where that is an error value, as a pasted #N/A: such a cell counts as blank, and its row alone misses it. Not by
 * IFERROR, which makes a number of a blank cell.
 */
export function readable(cell: string): string {
  return `IF(ISERROR(${cell}),"",${cell})`;
}

/** A text that is looked up in a column of people, "" where that cell holds an error value. */
export function readableText(lookedUp: string): string {
  return `IFERROR(${lookedUp}&"","")`;
}

/** Whether texts of a column are this one, as factors of a product; a cell with an error value is not. Core counterpart: `===`. */
export function areExactly(cells: string, text: string): string {
  return `ISNUMBER(1/EXACT(${cells},${text}))`;
}

/** What a cell of words says; a number that somebody typed there with a point, whatever sign the region's settings have for it. */
export function typedText(cell: string): string {
  return `IF(ISNUMBER(${cell}),SUBSTITUTE(${cell},",","."),${readable(cell)})`;
}

/**
 * A name in small letters of plain width: the first of two columns that give the form in which names are compared. Core counterpart:
 * `plainLetters`.
 */
export function plainLetters(text: string): string {
  return replaced(`LOWER(${text})`, WIDE_CHARACTERS);
}

/**
 * The form in which names are compared, of a cell with `plainLetters`: Excel nests 64 functions at most. Core counterpart of both:
 * `cleanName`.
 */
export function comparedName(plain: string): string {
  return replaced(`TRIM(${replaced(plain, WIDE_SIGNS)})`, BRACKET_SPACES);
}

/** Text with characters as what they count as. */
function replaced(text: string, folding: Folding): string {
  return folding.reduce((formula, [character, as]) => `SUBSTITUTE(${formula},${quoted(character)},"${as.replace('"', '""')}")`, text);
}

/** A character as a formula writes it: breaks by their number, as a file would lose them. */
function quoted(character: string): string {
  return character < " " ? `CHAR(${character.charCodeAt(0)})` : `"${character}"`;
}

/** Text with wide and no-break spaces as plain ones, which TRIM takes away. */
export function withPlainSpaces(text: string): string {
  return HIDDEN_SPACES.reduce((formula, space) => `SUBSTITUTE(${formula},"${space}"," ")`, text);
}

/** Text as a MATCH pattern that finds only itself. */
export function escapeWildcards(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}
