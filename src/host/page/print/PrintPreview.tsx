import type { OpenWorkbook } from "../openWorkbook";
import type { PageTexts } from "../pageTexts";
export function PrintPreview({ texts, close }: { page: OpenWorkbook; texts: PageTexts; close: () => void }) {
  return <button type="button" onClick={close}>{texts.close}</button>;
}
