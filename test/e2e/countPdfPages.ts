import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inTemporaryFolder } from "../oracle/validateXlsx";

/** How many pages a PDF has and how large they are, as pdfinfo (poppler) says. */
export function countPdfPages(pdf: Uint8Array): Promise<{ pages: number; size: string }> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, "pages.pdf");
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)("pdfinfo", [file]);
    return { pages: Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1]), size: /^Page size:\s+(.+)$/m.exec(stdout)?.[1] ?? "" };
  });
}
