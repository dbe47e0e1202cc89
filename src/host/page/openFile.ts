import { NotAWorkbookError } from "../file/read/packageReading";
import { readXlsx } from "../file/read/readXlsx";
import { replaceUnknownFormulas } from "../file/read/unknownFormulas";
import { lossText } from "./lossTexts";
import type { OpenWorkbook } from "./openWorkbook";
import type { PageTexts } from "./pageTexts";

/** Opens a file in place of the workbook and tells what of it was not taken over. A file that cannot be read changes nothing. */
export async function openFile(page: OpenWorkbook, file: File, texts: PageTexts): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { workbook, losses } = readXlsx(bytes, (text) => new DOMParser().parseFromString(text, "text/xml"));
    const all = [...losses, ...replaceUnknownFormulas({ ...page.session.state, workbook })];
    await page.open(workbook);
    if (all.length > 0) page.notice = { kind: "losses", losses: all.map((loss) => lossText(loss, page.language)) };
  } catch (error) {
    const reason = error instanceof NotAWorkbookError ? error.reason : "other";
    const detail = error instanceof NotAWorkbookError ? "" : ` (${String(error)})`;
    page.notice = { kind: "problem", title: texts.notOpened(file.name), message: `${texts.notAWorkbook[reason]}${detail} ${texts.nothingChanged}` };
  }
  page.tell();
}
