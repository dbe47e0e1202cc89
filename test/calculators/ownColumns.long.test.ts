/** Random quarters with columns of one's own and ours moved, calculated by LibreOffice. */
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { recalculateAllWithLibreOffice } from "../oracle/libreOffice";
import { sampleQuarters } from "./arbitraryQuarter";
import { fileValue } from "./compareQuarters";
import { ownColumnTests, shownBy } from "./ownColumnTests";

ownColumnTests(
  sampleQuarters(20_261_127, 3),
  ["a column of one's own between each two of ours", "our columns from right to left", "both"],
  async (workbook) => {
    const [file] = await recalculateAllWithLibreOffice([await saveXlsx(workbook)]);
    return shownBy(workbook, fileValue(file?.sheets ?? []));
  },
);
