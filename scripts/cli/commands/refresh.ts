import { saveXlsx } from "../../../src/file/write/saveXlsx";
import { defineCommand, todayOption } from "../command";
import { reportText, standingReport } from "../reportText";
import { nodeDeflater } from "../files/nodeDeflater";
import { writeResultFiles } from "../files/resultFiles";
import { allowLossesOption, dayOf, fixedTodayLines, inOption, lostLines, messageLanguageOption, openStanding, outOption, refusalOf, refuseLosses, reportOption } from "../savedWorkbook";
import { pressOnFile } from "../page/pressOnFile";

export const refreshCommand = defineCommand({
  word: "refresh",
  purpose: "Opens a saved workbook, presses Refresh and saves it: formulas and highlights that were lost, rows without an id, members without rows.",
  options: [
    inOption,
    outOption,
    reportOption,
    allowLossesOption,
    messageLanguageOption,
    todayOption,
  ],
  notes: [
    "A file from Excel, LibreOffice or another program that writes .xlsx is taken. What it holds and a saved one would not is named, and nothing is",
    "written unless --allow-losses is given. --out may be the same file as --in: it is replaced once the new one is whole.",
    "A workbook of an earlier version is refreshed as it is; upgrade brings it up to date.",
  ],
  example: "refresh --in out/east-china.xlsx --out out/refreshed.xlsx --report out/refreshed.report.json",
  async run(values, circumstances) {
    const { out, report } = values;
    const standing = openStanding(values, { out, report });
    if ("problems" in standing) return standing;
    const { opened } = standing;
    const refused = refuseLosses(opened, values["allow-losses"]);
    if (refused) return refused;
    const pressed = await pressOnFile(opened, "Quarterbook.Refresh", dayOf(values, circumstances));
    if (pressed.told.status !== "done") return refusalOf(pressed);
    const file = await saveXlsx(opened.workbook, { makeDeflater: nodeDeflater });
    const found = standingReport(pressed);
    writeResultFiles([{ file: out, content: file }, ...(report === undefined ? [] : [{ file: report, content: reportText(found) }])]);
    const { batches, actions, bytes } = pressed.wire;
    return {
      told: [
        `${out}: ${opened.workbook.sheets.length} sheets, ${file.length} bytes; refresh ${batches} batches, ${actions} actions, ${bytes} bytes; ` +
          `${found.lagging.length} lagging, ${found.checks.length} failed checks`,
        pressed.told.message,
        ...(pressed.told.details ?? []),
        ...fixedTodayLines(opened, values.today),
        ...lostLines(opened),
      ],
    };
  },
});
