declare const ratioBrand: unique symbol;

/** A share as a fraction of one: 0.714 is 71.4 %. Never a number of per cent. */
export type Ratio = number & { readonly [ratioBrand]: true };

/** Thrown when a number that should be a fraction is not finite. */
export class InvalidRatioError extends Error {
  override readonly name = "InvalidRatioError";
  constructor(readonly input: number) {
    super(`${input} is not a fraction.`);
  }
}

/**
 * Marks a finite number as a fraction of one. Above 1 and below 0 are allowed (over-achievement, returns).
 *
 * Errors: InvalidRatioError for NaN and infinities.
 * Example: ratio(0.714) → 0.714.
 */
export function ratio(value: number): Ratio {
  if (!Number.isFinite(value)) throw new InvalidRatioError(value);
  return value as Ratio;
}
