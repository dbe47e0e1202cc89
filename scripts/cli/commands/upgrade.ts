import type { OutcomeCode } from "../../../src/locales";
import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { defineCommand, todayOption } from "../command";
import { nodeDeflater } from "../files/nodeDeflater";
import { fileTexts } from "../files/fileTexts";
import { writeResultFiles } from "../files/resultFiles";
import { allowLossesOption, dayOf, inOption, lostLines, messageLanguageOption, openStanding, outOption, refusalOf, refuseLosses } from "../savedWorkbook";
import { pressOnFile } from "../page/pressOnFile";

/** What "new quarterly workbook" answers where nothing is missing; the second where today lies in another quarter. */
const NOTHING_MISSING: readonly (OutcomeCode | undefined)[] = ["unchanged", "otherQuarter"];

export const upgradeCommand = defineCommand({
  word: "upgrade",
  purpose: "Brings a workbook of an earlier version up to date, and puts back sheets, tables and columns that were deleted; what people typed stays.",
  options: [inOption, outOption, allowLossesOption, messageLanguageOption, todayOption],
  notes: [
    "It presses the button that makes a new quarter, which on a workbook that holds one only adds what is missing. Where nothing is missing,",
    "--out becomes an unchanged copy of --in. What the file holds and a saved one would not is named, and nothing is written unless",
    "--allow-losses is given. --out may be the same file as --in: it is replaced once the new one is whole.",
  ],
  example: "upgrade --in last-year.xlsx --out this-year.xlsx",
  async run(values, circumstances) {
    const { out } = values;
    const standing = openStanding(values, { out });
    if ("problems" in standing) return standing;
    const { opened } = standing;
    const pressed = await pressOnFile(opened, "Quarterbook.NewQuarter", dayOf(values, circumstances));
    const { told } = pressed;
    if (NOTHING_MISSING.includes(told.code)) {
      writeResultFiles([{ file: out, content: opened.bytes }]);
      return { told: [fileTexts(opened.language).upToDate(out)] };
    }
    const refused = told.status === "done" ? refuseLosses(opened, values["allow-losses"]) : refusalOf(pressed);
    if (refused) return refused;
    const file = await saveXlsx(opened.workbook, { makeDeflater: nodeDeflater });
    writeResultFiles([{ file: out, content: file }]);
    return {
      told: [
        `${out}: ${opened.workbook.sheets.length} sheets, ${file.length} bytes`,
        told.message,
        ...(told.details ?? []),
        ...lostLines(opened),
      ],
    };
  },
});
