/** Numbers as Excel reads them from typed text. */

export interface ParsedNumber {
  value: number;
  /** The format that a cell with format General takes on. */
  numberFormat?: string;
}

/** "12", "-5", "+3", "1,234.5", "(5)", "5%", "$5", "1e5", "1 1/2"; null for anything else. Fifteen digits are kept. */
export function parseNumber(text: string): ParsedNumber | null {
  const negative = /^\(\s*(.+?)\s*\)$/.exec(text);
  if (negative) {
    const inner = /^[-+]/.test(negative[1] ?? "") ? null : parseUnsigned(negative[1] ?? "");
    return inner && { ...inner, value: -inner.value };
  }
  const sign = /^([-+])\s*(.+)$/.exec(text);
  const parsed = parseUnsigned(sign ? (sign[2] ?? "") : text);
  return parsed && sign?.[1] === "-" ? { ...parsed, value: -parsed.value } : parsed;
}

function parseUnsigned(text: string): ParsedNumber | null {
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent) {
    const value = plainNumber(percent[1] ?? "");
    return value === null ? null : { value: Number((value / 100).toPrecision(15)), numberFormat: /\./.test(text) ? "0.00%" : "0%" };
  }
  const currency = /^[$¥￥]\s*(.+)$/.exec(text);
  if (currency) {
    const value = plainNumber(currency[1] ?? "");
    return value === null ? null : { value, numberFormat: `${text.charAt(0)}#,##0${/\./.test(text) ? ".00" : ""}` };
  }
  return fraction(text) ?? plain(text);
}

function fraction(text: string): ParsedNumber | null {
  const match = /^(\d+)\s+(\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[3]) === 0) return null;
  return { value: Number(match[1]) + Number(match[2]) / Number(match[3]), numberFormat: "# ?/?" };
}

function plain(text: string): ParsedNumber | null {
  const value = plainNumber(text);
  if (value === null) return null;
  if (/e/i.test(text)) return { value, numberFormat: "0.00E+00" };
  if (text.includes(",")) return { value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  return { value };
}

function plainNumber(text: string): number | null {
  if (!/^(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?([eE][-+]?\d{1,3})?$/.test(text) || !/^[\d.]*\d/.test(text)) return null;
  const value = Number(fifteenDigits(text.replaceAll(",", "")));
  return Number.isFinite(value) ? value : null;
}

/** Excel keeps fifteen significant digits and makes the others 0: "12345678901234567" becomes 12345678901234500. */
function fifteenDigits(text: string): string {
  let significant = 0;
  const mantissa = /^[\d.]*/.exec(text)?.[0] ?? "";
  const kept = [...mantissa].map((character) => {
    if (character === "." || (significant === 0 && character === "0")) return character;
    significant += 1;
    return significant > 15 ? "0" : character;
  });
  return kept.join("") + text.slice(mantissa.length);
}
