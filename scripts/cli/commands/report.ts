import { fileTexts } from "../files/fileTexts";
import { defineCommand, todayOption } from "../command";
import { lossLines, valueLosses } from "../files/lossLines";
import { reportText, standingReport } from "../reportText";
import { writeResultFiles } from "../files/resultFiles";
import { dayOf, fixedTodayLines, inOption, messageLanguageOption, openStanding, refusalOf, reportOption } from "../savedWorkbook";
import { pressOnFile } from "../page/pressOnFile";

export const reportCommand = defineCommand({
  word: "report",
  purpose: "Says what Refresh would find in a saved workbook, without writing a workbook.",
  options: [
    inOption,
    { ...reportOption, isNeeded: true },
    messageLanguageOption,
    todayOption,
  ],
  notes: ["Refresh is pressed on the workbook in memory, which is then forgotten; protected sheets are read, too."],
  example: "report --in out/east-china.xlsx --report out/east-china.report.json",
  async run(values, circumstances) {
    const standing = openStanding(values, { report: values.report });
    if ("problems" in standing) return standing;
    const { opened } = standing;
    for (const sheet of opened.workbook.sheets) sheet.protection = { protected: false };
    opened.workbook.structureProtected = false;
    const pressed = await pressOnFile(opened, "Quarterbook.Refresh", dayOf(values, circumstances));
    if (pressed.told.status !== "done") return refusalOf(pressed);
    const found = standingReport(pressed);
    writeResultFiles([{ file: values.report, content: reportText(found) }]);
    const lastValues = lossLines(valueLosses(opened.losses), opened.language);
    return {
      told: [
        `${values.report}: ${found.lagging.length} lagging, ${found.checks.length} failed checks`,
        ...fixedTodayLines(opened, values.today),
        ...(lastValues.length > 0 ? [fileTexts(opened.language).lastValues, ...lastValues] : []),
      ],
    };
  },
});
