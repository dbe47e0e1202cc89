/** Changes to the calculation library as a whole, each with its reason. docs/fidelity-engine-notes.md lists them. */

import type { ICellData } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { type ArrayValueObject, BaseReferenceObject, BooleanValueObject, CELL_INVERTED_INDEX_CACHE, ErrorType, ErrorValueObject, functionMeta, NullValueObject, NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import { fifteenDigits, plainText } from "./columnIndex";
import { makeValuesLight } from "./lightValues";
import { patchColumnArithmetic } from "./sparseColumns";
import { engineType } from "./valueConversion";

let patched = false;

/** Changes to the library as a whole, made once however many engines there are. */
export function patchLibrary(): void {
  if (patched) return;
  patched = true;
  makeValuesLight();
  skipEmptyDateFormats();
  leaveOutInvertedIndex();
  calculateInDoubles();
  takePlainTextForText();
  keepErrorWordsText();
  compareTextsByCharacter();
  patchColumnArithmetic();
}

/**
 * The library reads * and ? as wildcards where = compares two texts, too: "a*"="abc" is true there and takes minutes where a text holds
 * two hundred stars. For Excel they are characters, and wildcards only in what COUNTIFS, MATCH and the like look for.
 */
function compareTextsByCharacter(): void {
  const [operators] = functionMeta.find(([, name]) => String(name) === "COMPARE") ?? [];
  if (typeof operators !== "function") throw new Error("The library has no function for its operators.");
  const prototype = operators.prototype as object;
  let isOperator = false;
  const calculate = Reflect.get(prototype, "calculate") as (one: BaseValueObject, other: BaseValueObject) => BaseValueObject;
  Reflect.set(prototype, "calculate", function (this: unknown, one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    isOperator = true;
    try {
      return calculate.call(this, one, other);
    } finally {
      isOperator = false;
    }
  });
  const texts = StringValueObject.prototype as unknown as {
    getValue(): string;
    _compareString(own: string, other: string, operator: string): boolean;
    _checkWildcard(other: string, operator: string): BaseValueObject;
  };
  const byPattern = Reflect.get(texts, "_checkWildcard") as (other: string, operator: string) => BaseValueObject;
  texts._checkWildcard = function (other, operator) {
    if (!isOperator) return byPattern.call(this, other, operator);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), other, operator));
  };
}

/** The library takes a text cell that holds "#REF!" for the error; somebody may be called that. */
function keepErrorWordsText(): void {
  const original = Reflect.get(BaseReferenceObject.prototype, "getCellValueObject") as (cell: ICellData) => BaseValueObject;
  Reflect.set(BaseReferenceObject.prototype, "getCellValueObject", function (this: BaseReferenceObject, cell: ICellData): BaseValueObject {
    return cell.t === engineType.text ? StringValueObject.create(String(cell.v)) : original.call(this, cell);
  });
}

/** The library tries to read each text as a date, a time and a number; words of letters and digits are none of these. */
function takePlainTextForText(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value, ...rest) =>
    typeof value === "string" && plainText.test(value) ? StringValueObject.create(value) : create(value, ...rest);
}

/** Comparing numbers, the library parses an empty number format each time to learn that it is none of a date. */
function skipEmptyDateFormats(): void {
  const prototype = NumberValueObject.prototype as { isDateFormat(): boolean; getPattern(): string };
  const original = Reflect.get(prototype, "isDateFormat") as () => boolean;
  prototype.isDateFormat = function isDateFormat(this: { getPattern(): string }) {
    return this.getPattern() !== "" && original.call(this);
  };
}

/**
 * The library keeps an index of compared values by column. It walks all values of the column for a comparison of one cell, and
 * finds blank cells when it looks for 0. Without it each cell is compared by itself.
 */
function leaveOutInvertedIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
}

type Plain = string | number | boolean;

/** Sum as Excel gives it: a result that only rounding keeps from 0 is 0. */
function sumInDoubles(one: number, other: number): number {
  const sum = one + other;
  return Math.abs(sum) < Math.abs(one) * 2 ** -48 ? 0 : sum;
}

/**
 * The library adds and divides decimals; Excel, LibreOffice and our own functions use binary doubles, and on a rounding
 * boundary (13.3 / 1.6 as 8.3125) the two differ. It also divides a number by cells as number × (1 ÷ cell), rounding twice.
 */
function calculateInDoubles(): void {
  const replace = (name: string, calculate: (one: number, other: number) => number) => {
    const by = function (this: { getValue(): number }, value: Plain): BaseValueObject {
      if (typeof value === "string" && value.trim() === "") return ErrorValueObject.create(ErrorType.VALUE);
      const [one, other] = [Number(this.getValue()), Number(value)];
      if (Number.isNaN(one) || Number.isNaN(other)) return ErrorValueObject.create(ErrorType.VALUE);
      if (name === "dividedBy" && other === 0) return ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
      const result = calculate(one, other);
      return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.NUM);
    };
    Reflect.set(NumberValueObject.prototype, name, by);
  };
  replace("plusBy", sumInDoubles);
  replace("minusBy", (one, other) => sumInDoubles(one, -other));
  replace("multiplyBy", (one, other) => one * other);
  replace("dividedBy", (one, other) => one / other);
  compareFifteenDigits();
  const divideOne = Reflect.get(NumberValueObject.prototype, "divided") as (value: BaseValueObject) => BaseValueObject;
  Reflect.set(NumberValueObject.prototype, "divided", function (this: NumberValueObject, value: BaseValueObject): BaseValueObject {
    if (!value.isArray()) return divideOne.call(this, value);
    return (value as ArrayValueObject).mapValue((cell) => {
      const divisor = (cell as BaseValueObject | null) ?? NullValueObject.create();
      return divisor.isError() ? divisor : divideOne.call(this, divisor);
    });
  });
}

/** `=0.1+0.2=0.3` is true in Excel, which compares what it would show. */
function compareFifteenDigits(): void {
  const compare = function (one: number, other: number, operator: string): boolean {
    const difference = fifteenDigits(one) - fifteenDigits(other);
    switch (operator) {
      case "=":
        return difference === 0;
      case "<>":
        return difference !== 0;
      case ">":
        return difference > 0;
      case ">=":
        return difference >= 0;
      case "<":
        return difference < 0;
      default:
        return difference <= 0;
    }
  };
  Reflect.set(NumberValueObject.prototype, "_compareFiniteNumber", compare);
}
