import { join } from "node:path";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";
import { arrangeWorkbook } from "./memberUses";

let host: Host;

beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures") });
  await host.call((page) => page.Excel.run(arrangeWorkbook));
});
afterAll(() => host.close());

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test("a change is told to those who registered for the sheet, the table or all sheets, until they leave", async () => {
  const heard: string[] = [];
  const registered = await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const handlers = [
        sheet.onChanged.add(async (event) => void heard.push(`sheet ${event.address} ${event.changeType} ${event.source}`)),
        context.workbook.tables.getItem("people").onChanged.add(async (event) => void heard.push(`table ${event.address}`)),
        context.workbook.worksheets.onChanged.add(async (event) => void heard.push(`all ${event.worksheetId}`)),
      ];
      await context.sync();
      return handlers;
    }),
  );
  await host.type("Data", "B2", [[5]]);
  await settle();
  expect(heard.sort()).toEqual([`all ${host.workbook.sheets[1]?.id}`, "sheet B2 RangeEdited Local", "table B2"]);

  heard.length = 0;
  await host.type("Data", "G9", [[5]]);
  await settle();
  expect(heard.some((text) => text.startsWith("table"))).toBe(false);

  for (const handler of registered) {
    await host.call((page) =>
      page.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
  }
  heard.length = 0;
  await host.type("Data", "B2", [[6]]);
  await settle();
  expect(heard).toEqual([]);
});

test("what a colleague enters is told as Remote, the add-in's own writes as such, and a selection once", async () => {
  const heard: string[] = [];
  const handlers = await host.call((page) =>
    page.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const registered = [
        worksheets.onChanged.add(async (event) => void heard.push(`${event.address} ${event.source} ${event.triggerSource}`)),
        worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address} ${event.worksheetId}`)),
      ];
      await context.sync();
      return registered;
    }),
  );
  await host.type("Data", "B2", [[7]], { remote: true });
  await host.type("Data", "B3", [[8]]);
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("G5");
      range.values = [[1]];
      range.select();
      await context.sync();
    }),
  );
  await settle();
  expect(heard).toEqual(["B2 Remote Unknown", "B3 Local Unknown", "G5 Local ThisLocalAddin", `selected G5 ${host.workbook.sheets[1]?.id}`]);
  for (const handler of handlers) {
    await host.call((page) =>
      page.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
  }
});

test("a page that was made to stop listening hears of no edit any more", async () => {
  const heard: string[] = [];
  await host.call((page) =>
    page.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    }),
  );
  await host.type("Data", "B2", [[7]]);
  await settle();
  await host.stopListening();
  await host.type("Data", "B2", [[8]]);
  await settle();
  expect(heard).toEqual(["B2"]);
});
