import { readXlsx } from "../file/read/readXlsx";
import { NotAWorkbookError } from "../file/read/packageReading";
import { checkFormula } from "../formula/checkFormula";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { OpenWorkbook } from "./openWorkbook";
import type { PageTexts } from "./pageTexts";

/** Opens a file in place of the workbook and tells what of it was not taken over. */
export async function openFile(page: OpenWorkbook, file: File, texts: PageTexts): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { workbook, losses } = readXlsx(bytes, (text) => new DOMParser().parseFromString(text, "text/xml"));
    const unknown = keepUnknownFormulas({ ...page.session.state, workbook });
    await page.open(workbook);
    const all = unknown === 0 ? losses : [...losses, texts.unknownFormulas(unknown)];
    if (all.length > 0) page.notice = { kind: "losses", losses: all };
  } catch (error) {
    if (!(error instanceof NotAWorkbookError)) throw error;
    page.notice = { kind: "problem", message: texts.notAWorkbook };
  }
  page.tell();
}

/** Formulas that the engine cannot read become the values that they last had; answers how many. */
function keepUnknownFormulas(host: HostState): number {
  const known = new Map<string, boolean>();
  let unknown = 0;
  for (const sheet of host.workbook.sheets) {
    for (const cell of [...sheet.cells.values()].flatMap((row) => [...row.values()])) {
      if (cell.formula === undefined) continue;
      const isKnown = known.get(cell.formula) ?? canBeRead(host, sheet, cell.formula);
      known.set(cell.formula, isKnown);
      if (isKnown) continue;
      unknown += 1;
      delete cell.formula;
    }
  }
  return unknown;
}

function canBeRead(host: HostState, sheet: HostState["workbook"]["sheets"][number], formula: string): boolean {
  try {
    checkFormula(host, sheet, formula);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
