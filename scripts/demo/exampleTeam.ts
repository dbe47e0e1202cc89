import chineseData from "../../examples/east-china.data.json";
import englishData from "../../examples/east-china.en-US.data.json";
import englishSetup from "../../examples/east-china.en-US.setup.json";
import chineseSetup from "../../examples/east-china.setup.json";
import { isoDate } from "../../src/core";
import type { OpenWorkbook } from "../../stand-in/page/open/openWorkbook";
import type { Starter } from "../../stand-in/page/open/starter";
import { createWorkbook } from "../../src/file/newWorkbook";
import { typeBlock } from "../../stand-in/typing/typeBlock";
import { readData, readSetup } from "../../src/workbook";
import { setupKey } from "../../src/excel/document/startSetup";
import { typeData } from "../cli/page/typeData";

const EXAMPLES = {
  "zh-CN": { setup: chineseSetup as unknown, data: chineseData as unknown },
  "en-US": { setup: englishSetup as unknown, data: englishData as unknown },
};

/** The example team's quarter: its setup goes into the document, the add-in makes the workbook, the data is typed in. */
export const exampleTeam: Starter = {
  label: { "zh-CN": "示例团队", "en-US": "Example team" },
  hint: { "zh-CN": "华东区 2026 年第三季度，数据已填好，可随意改动。", "en-US": "East China, third quarter of 2026, with its numbers typed in. Change what you like." },
  start: makeExample,
};

async function makeExample(page: OpenWorkbook): Promise<void> {
  const example = EXAMPLES[page.language];
  const reading = readSetup(example.setup, { today: isoDate("2026-10-01") });
  if ("problems" in reading) throw new Error("The example's setup is not right");
  const rows = readData(example.data, reading.setup);
  if ("problems" in rows) throw new Error("The example's data is not right");
  await page.open(createWorkbook(), { [setupKey]: example.setup });
  await page.press("Quarterbook.NewQuarter");
  const { workbook } = page;
  await typeData(
    {
      workbook,
      type: async (sheetName, address, values, options) => {
        const report = typeBlock(page.session.state, sheetName, address, values, options);
        await page.settle();
        return report;
      },
    },
    rows.data,
    reading.setup,
    page.language,
  );
  await page.press("Quarterbook.Refresh");
  page.history.clear();
  page.tell();
}
