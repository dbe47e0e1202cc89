/** Functions of the calculation library that are replaced, each with its reason. docs/fidelity-engine-notes.md lists them. */

import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionService, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { fifteenDigits, firstRowMatching } from "./columnIndex";
import { registerComputedReferences } from "./computedReferences";
import type { Region } from "../engine";
import { isSparse } from "./sparseColumns";
import { narrowAreas, referenceTo, scalarOf } from "./criteriaNarrowing";

/** TODAY() and NOW() read the machine's clock in the library; here the day is a parameter. */
class FixedToday extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: string,
    private readonly clock: { today: number },
  ) {
    super(name);
  }

  override calculate(): NumberValueObject {
    return NumberValueObject.create(this.clock.today);
  }
}

type Calculate = (...values: FunctionVariantType[]) => FunctionVariantType;

/** Puts a new calculation around an executor's own. */
function wrap(functions: FunctionService, name: string, around: (original: Calculate) => Calculate): void {
  const executor = functions.getExecutor(name);
  if (!executor) throw new Error(`The calculation library has no function ${name}`);
  const original = executor.calculate.bind(executor) as unknown as Calculate;
  executor.calculate = around(original) as unknown as typeof executor.calculate;
}

/** The library reads `~*` and `~?` but takes `~~` for two signs; written as one it means the same to it. */
function withPlainTildes(value: BaseValueObject): BaseValueObject {
  if (value.isArray()) return (value as ArrayValueObject).mapValue((cell) => cell && withPlainTildes(cell));
  if (!value.isString()) return value;
  const text = String(value.getValue());
  return text.includes("~~") ? StringValueObject.create(text.replace(/~~/g, "~")) : value;
}

/** Numbers enter a text with 15 digits, as Excel writes them; the library writes all that a double holds. */
function withFifteenDigits(value: FunctionVariantType): FunctionVariantType {
  if (value.isArray()) return (value as ArrayValueObject).mapValue((cell) => cell && (withFifteenDigits(cell) as BaseValueObject));
  if (value.isReferenceObject() || !(value as BaseValueObject).isNumber()) return value;
  const number = Number((value as BaseValueObject).getValue());
  const short = fifteenDigits(number);
  return short === number ? value : NumberValueObject.create(short);
}

/** A number as a text of the region. */
function asWritten(value: FunctionVariantType, region: Required<Region>): FunctionVariantType {
  if (region.decimalSign === ".") return value;
  if (value.isReferenceObject()) return asWritten((value as BaseReferenceObject).toArrayValueObject(), region);
  if (value.isArray()) return (value as ArrayValueObject).mapValue((cell) => cell && (asWritten(cell, region) as BaseValueObject));
  return (value as BaseValueObject).isNumber() ? inSigns(StringValueObject.create(plainText(value as BaseValueObject)), region) : value;
}

/** A text of numbers, or a number format, in which comma and point have changed places where the region has it so. */
function inSigns(value: FunctionVariantType | undefined, region: Required<Region>): FunctionVariantType {
  if (value === undefined) throw new Error("TEXT was called without a format");
  if (region.decimalSign === "." || value.isReferenceObject()) return value;
  if (value.isArray()) return (value as ArrayValueObject).mapValue((cell) => cell && (inSigns(cell, region) as BaseValueObject));
  if (!(value as BaseValueObject).isString()) return value;
  const text = String((value as BaseValueObject).getValue());
  return StringValueObject.create(text.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")));
}

/** TRIM takes away blanks (U+0020) and nothing else; the library takes every kind of white space. */
function trimmed(value: FunctionVariantType): FunctionVariantType {
  if (value.isReferenceObject()) return trimmed((value as BaseReferenceObject).toArrayValueObject());
  if (value.isArray()) {
    const cells = (value as ArrayValueObject).mapValue((cell) => cell && (trimmed(cell) as BaseValueObject));
    return cells.getRowCount() === 1 && cells.getColumnCount() === 1 ? cells.get(0, 0) ?? StringValueObject.create("") : cells;
  }
  if ((value as BaseValueObject).isError()) return value;
  return StringValueObject.create(plainText(value as BaseValueObject).replace(/ +/g, " ").replace(/^ | $/g, ""));
}

/** SUBSTITUTE of one text; the library takes any white space for any other. Blank cells are "", truth values TRUE and FALSE. */
function substituted(text: BaseValueObject, old: BaseValueObject, by: BaseValueObject, occurrence?: BaseValueObject): BaseValueObject {
  const [whole, sought, replacement] = [text, old, by].map(plainText) as [string, string, string];
  const wanted = occurrence ? Math.floor(Number(occurrence.getValue())) : null;
  if (wanted !== null && wanted <= 0) return ErrorValueObject.create(ErrorType.VALUE);
  const pieces = sought === "" ? [whole] : whole.split(sought);
  if (wanted === null) return StringValueObject.create(pieces.join(replacement));
  if (wanted >= pieces.length) return StringValueObject.create(whole);
  return StringValueObject.create(pieces.slice(0, wanted).join(sought) + replacement + pieces.slice(wanted).join(sought));
}

/** The one value of an argument; undefined for several. Arrays of one cell give what the library takes from them. */
function oneValue(argument: FunctionVariantType): BaseValueObject | undefined {
  if (!argument.isArray()) return argument as BaseValueObject;
  const array = argument as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}

/** SUBSTITUTE of single values without the arrays that the library makes of each argument. */
function substituteSingly(functions: FunctionService): void {
  wrap(functions, "SUBSTITUTE", (original) => (...given) => {
    if (given.length !== 3) return original(...given);
    const [text, old, by] = given.map(oneValue);
    if (!text || !old || !by) return original(...given);
    return [text, old, by].find((value) => value.isError()) ?? substituted(text, old, by);
  });
}

/** FIND of many words in one text, from its first sign, without an array and a number for each argument of each word. */
function findWordsFast(functions: FunctionService): void {
  const notFound = ErrorValueObject.create(ErrorType.VALUE);
  wrap(functions, "FIND", (original) => (...given) => {
    const [words, within] = given;
    const text = within && oneValue(within);
    if (given.length !== 2 || !words?.isArray() || !text?.isString()) return original(...given);
    const content = String(text.getValue());
    const list = words as ArrayValueObject;
    if (content === "" || (list.getRowCount() === 1 && list.getColumnCount() === 1)) return original(...given);
    return list.mapValue((word) => {
      if (word.isError()) return word;
      if (!word.isString()) return original(word, text) as BaseValueObject;
      const at = content.indexOf(String(word.getValue()));
      return at === -1 ? notFound : NumberValueObject.create(at + 1);
    });
  });
}

function plainText(value: BaseValueObject): string {
  const one = withFifteenDigits(value) as BaseValueObject;
  if (one.isNull()) return "";
  return one.isBoolean() ? String(one.getValue()).toUpperCase() : String(one.getValue());
}

function sizeOf(value: BaseValueObject): string {
  if (!value.isArray()) return "1×1";
  const array = value as ArrayValueObject;
  return `${array.getRowCount()}×${array.getColumnCount()}`;
}

/**
 * "<>" means every cell that holds something and "=" every blank one; the library takes text of length 0 (what a formula such
 * as =IF(A1="","",1) leaves) for blank. Such a pair becomes one of 1 for a cell that holds something and 0 for a blank one.
 */
function withOccupancy(original: Calculate, hasTarget: boolean): Calculate {
  const first = hasTarget ? 1 : 0;
  return (...values) => {
    const changed = [...values];
    for (let index = first; index + 1 < values.length; index += 2) {
      const area = values[index];
      const criterion = values[index + 1];
      const text = criterion && scalarOf(criterion)?.getValue();
      if ((text !== "<>" && text !== "=") || !area?.isReferenceObject()) continue;
      const cells = (area as BaseReferenceObject).toArrayValueObject();
      changed[index] = referenceTo(cells.mapValue((cell) => NumberValueObject.create(!cell || cell.isNull() ? 0 : 1)));
      changed[index + 1] = NumberValueObject.create(text === "<>" ? 1 : 0);
    }
    return original(...changed);
  };
}

/** Results are kept up to this number of different calls. */
const mostKeptResults = 50_000;

/**
 * Splits range1, criterion1, range2, criterion2 … and calls the original with areas cut to the rows that can match. A call
 * with the same values has the same result, so that an edit does not sum all the other groups of its table again.
 */
function withNarrowAreas(original: Calculate, hasTarget: boolean): Calculate {
  const results = new Map<string, FunctionVariantType>();
  return (...values) => {
    const pairs = hasTarget ? values.slice(1) : values;
    const areas = pairs.filter((_value, index) => index % 2 === 0);
    const criteria = pairs.filter((_value, index) => index % 2 === 1);
    const narrow = areas.length === criteria.length ? narrowAreas(areas, criteria, hasTarget ? values[0] : undefined) : undefined;
    if (!narrow) return original(...values);
    const known = results.get(narrow.signature);
    if (known) return known;
    const cut = narrow.cutAreas();
    const cutPairs = criteria.flatMap((criterion, index) => [cut[index] as FunctionVariantType, criterion]);
    const result = original(...cut.slice(criteria.length), ...cutPairs);
    if (results.size >= mostKeptResults) results.clear();
    results.set(narrow.signature, result);
    return result;
  };
}

/** An exact MATCH in a long column finds its row by the column's index, where that is sure to find what comparing each cell does. */
function findByIndex(functions: FunctionService): void {
  const match = functions.getExecutor("MATCH") as unknown as {
    _handleSingleObject(wanted: BaseValueObject, cells: ArrayValueObject, matchType: number): BaseValueObject;
  };
  const compareEach = match._handleSingleObject.bind(match);
  match._handleSingleObject = (wanted, cells, matchType) => {
    const row = matchType === 0 ? firstRowMatching(cells, wanted) : undefined;
    if (row === undefined) return compareEach(wanted, cells, matchType);
    return row === null ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(row + 1);
  };
}

/** Puts our replacements in place of the library's executors. */
export function registerPatchedFunctions(functions: FunctionService, region: Required<Region>): void {
  functions.registerExecutors(new FixedToday("TODAY", region), new FixedToday("NOW", region));
  wrap(functions, "COUNTIFS", (original) => withNarrowAreas(withOccupancy(original, false), false));
  wrap(functions, "COUNTIF", (original) => withOccupancy(original, false));
  for (const name of ["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"]) wrap(functions, name, (original) => withNarrowAreas(withOccupancy(original, true), true));
  for (const name of ["CONCATENATE", "CONCAT"]) wrap(functions, name, (original) => (...values) => original(...values.map((value) => asWritten(withFifteenDigits(value), region))));
  wrap(functions, "TEXT", (original) => (value, format) => inSigns(original(withFifteenDigits(value as FunctionVariantType), inSigns(format, region)), region));
  // The library takes a place worked out from a cell for a list of places, and gives the first cell of the area that is chosen.
  wrap(functions, "CHOOSE", (original) => (place, ...choices) => original(scalarOf(place as FunctionVariantType) ?? place, ...choices));
  wrap(functions, "FIXED", (original) => (value, ...rest) => inSigns(original(withFifteenDigits(value as FunctionVariantType), ...rest), region));
  const substitute = functions.getExecutor("SUBSTITUTE") as unknown as { _handleSingleObject: typeof substituted };
  substitute._handleSingleObject = substituted;
  substituteSingly(functions);
  findWordsFast(functions);
  wrap(functions, "TRIM", () => (text) => trimmed(text as FunctionVariantType));
  findByIndex(functions);
  registerComputedReferences(functions);
  wrap(functions, "MATCH", (original) => (wanted, ...rest) => original(withPlainTildes(wanted as BaseValueObject), ...rest));
  // The library multiplies areas of different size if they share one dimension; Excel answers #VALUE!.
  wrap(functions, "SUMPRODUCT", (original) => (...factors) => {
    const sizes = new Set(factors.filter((factor) => !factor.isError()).map((factor) => sizeOf(factor as BaseValueObject)));
    const [only] = factors;
    // Truth values and texts count for nothing, as in SUM.
    if (factors.length === 1 && only && isSparse(only)) return only.sum();
    return sizes.size > 1 ? ErrorValueObject.create(ErrorType.VALUE) : original(...factors);
  });
}
