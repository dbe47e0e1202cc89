/**
 * A table in Markdown; "|" and line breaks in a cell stay within the cell.
 * @example markdownTable(["a"], [["1|2"]]) // "| a |\n|---|\n| 1\\|2 |"
 */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function escapeCell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
}
