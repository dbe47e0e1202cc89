/**
 * Text as it is written to a cell so that it stays text: Excel would read "=A", "+1", "@x", "3/4", "1e5", "TRUE" or "#N/A" as
 * something else, so such text gets a leading apostrophe, which Excel keeps as a mark and does not show.
 * A text that begins with an apostrophe gets a second one. Plain words stay as they are.
 * @example textCell("=A") // "'=A"
 * @example textCell("张三") // "张三"
 */
export function textCell(text: string): string {
  return staysText.test(text) ? text : `'${text}`;
}

/** Begins with a letter that no number, date, error, truth value or formula begins with. */
const staysText = /^(?!(?:true|false)\s*$)(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[A-Za-z_\u4E00-\u9FFF\u3400-\u4DBF\uAC00-\uD7AF\u3040-\u30FF]/i;
