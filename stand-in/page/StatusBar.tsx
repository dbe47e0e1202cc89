import { cellText } from "./grid/cellText";
import type { OpenWorkbook } from "./open/openWorkbook";
import type { PageTexts } from "./texts/pageTexts";
import { selectedArea } from "./open/selection";

/** What Excel's status bar tells of the selection. */
export function StatusBar({ page, texts }: { page: OpenWorkbook; texts: PageTexts }) {
  const { count, numbers } = selectionFacts(page);
  const sum = numbers.reduce((total, value) => total + value, 0);
  const text = (value: number): string => cellText(Number(value.toPrecision(12)), "#,##0.####", "en-US").text.replace(/\.$/, "");
  return (
    <footer className="status-bar">
      <span>{page.running > 0 ? texts.working : texts.ready}</span>
      <span className="facts">
        {numbers.length > 1 && <span>{`${texts.average}: ${text(sum / numbers.length)}`}</span>}
        {count > 1 && <span>{`${texts.count}: ${count}`}</span>}
        {numbers.length > 1 && <span>{`${texts.sum}: ${text(sum)}`}</span>}
      </span>
    </footer>
  );
}

function selectionFacts(page: OpenWorkbook): { count: number; numbers: number[] } {
  const area = selectedArea(page.selection, page.view());
  const facts = { count: 0, numbers: [] as number[] };
  for (const [row, cells] of page.sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, { value }] of cells) {
      if (column < area.left || column > area.right || value === null || value === "") continue;
      facts.count += 1;
      if (typeof value === "number") facts.numbers.push(value);
    }
  }
  return facts;
}
