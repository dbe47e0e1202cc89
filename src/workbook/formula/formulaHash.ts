/** A short name of a text, by which a formula is known without keeping it. */

/** The two halves of FNV's first value, and what its prime has beside 2⁴⁰. */
const offset = { high: 0xcbf29ce4, low: 0x84222325 };
const prime = 0x1b3;

/**
 * FNV-1a of 64 bits over the text's UTF-16 units, low byte first, folded to 52 bits, as 11 digits of base 36.
 *
 * Two different texts have the same hash once in 4.5 × 10¹⁵ pairs. A column has a few known hashes: of a million workbooks with a
 * thousand formulas of somebody's own each, chances are one in a million that a single one is taken for ours. It is no protection
 * against somebody who looks for a collision, and need not be.
 * @example formulaHash("=[@plan]") // "0a5ymt80deh"
 */
export function formulaHash(text: string): string {
  let { high, low } = offset;
  const take = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * prime;
    low = product >>> 0;
    high = (Math.imul(high, prime) + Math.floor(product / 2 ** 32) + (mixed << 8)) >>> 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    take(unit & 0xff);
    take(unit >> 8);
  }
  const folded = (high & 0xfffff) * 2 ** 32 + ((low ^ (high >>> 20)) >>> 0);
  return folded.toString(36).padStart(11, "0");
}
