import { NotAWorkbookError } from "../../../src/file/read/packageReading";
import { readXlsx } from "../../../src/file/read/readXlsx";
import { replaceUnknownFormulas } from "../../formula/unknownFormulas";
import { lossText } from "../texts/lossTexts";
import type { OpenWorkbook } from "./openWorkbook";
import type { PageTexts } from "../texts/pageTexts";

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
