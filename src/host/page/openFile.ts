import type { OpenWorkbook } from "./openWorkbook";
import type { PageTexts } from "./pageTexts";
export async function openFile(_page: OpenWorkbook, _file: File, _texts: PageTexts): Promise<void> {}
