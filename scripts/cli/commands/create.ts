import { isoDate } from "../../../src/core";
import { LANGUAGES, type Language } from "../../../src/locales";
import { defineCommand, languageOption, refuseOther, todayOption } from "../command";
import { runMainJob } from "../mainJob";
import { readInputs } from "../readInputs";
import { reportText } from "../reportText";
import { reportOption } from "../savedWorkbook";
import { findUnwritableFiles, writeResultFiles } from "../files/resultFiles";

const DEFAULT_LANGUAGE: Language = "zh-CN";

export const createCommand = defineCommand({
  word: "create",
  purpose: "Makes a quarter's workbook from a setup file, types the data into it, refreshes it and saves it.",
  options: [
    { name: "setup", value: "setup.json", isNeeded: true, isFile: true, about: "the team, period, metrics and targets (JSON, UTF-8; schemas/setup.schema.json)" },
    { name: "data", value: "data.json", isFile: true, about: "follow-ups, weekly numbers and review figures (JSON, UTF-8; schemas/data.schema.json)" },
    languageOption(`the language of the sheets and of messages; ${DEFAULT_LANGUAGE} when it is left out`),
    { name: "out", value: "file.xlsx", isNeeded: true, isFile: true, refuse: refuseOther(".xlsx"), about: "the workbook to write; an existing file of that name is replaced" },
    reportOption,
    { ...todayOption, about: "the day that counts as today where the setup names none (asOf); the machine's date when it is left out" },
  ],
  notes: ["The word create may be left out."],
  example: "create --setup examples/east-china.setup.json --data examples/east-china.data.json --out out/east-china.xlsx",
  async run({ setup: setupFile, data: dataFile, lang, out, report: reportFile, today }, circumstances) {
    const language = LANGUAGES.find((known) => known === lang) ?? DEFAULT_LANGUAGE;
    const day = today === undefined ? circumstances.today : isoDate(today);
    const read = readInputs({ setup: setupFile, data: dataFile, lang: language }, day);
    if ("problems" in read) return read;
    const unwritable = findUnwritableFiles({ out, report: reportFile });
    if (unwritable.length > 0) return { problems: unwritable };
    const { report, file, host } = await runMainJob({ ...read.inputs, language });
    await host.close();
    writeResultFiles([{ file: out, content: file }, ...(reportFile === undefined ? [] : [{ file: reportFile, content: reportText(report) }])]);
    const { create, refresh } = report.wire;
    return {
      told: [
        ...read.inputs.remarks,
        `${out}: ${host.workbook.sheets.length} sheets, ${file.length} bytes; ` +
          `create ${create.batches} batches, ${create.actions} actions, ${create.bytes} bytes; ` +
          `refresh ${refresh.batches} batches, ${refresh.actions} actions, ${refresh.bytes} bytes; ` +
          `${report.lagging.length} lagging, ${report.checks.length} failed checks`,
      ],
    };
  },
});
