/** Tells which cell the person selected, when the selection has come to rest. */
import { parseAddress, type CellPlace } from "../workbook";
import { runInExcel } from "./wire/officeErrors";
import { endWatch } from "./watchEdits";

/** Milliseconds of quiet: moving with the arrow keys changes the selection many times. */
const quietTime = 250;

/** Calls `told` with the first cell of the selection, `failed` when it could not be found out; resolves to the function that ends it. */
export async function watchSelection(told: (place: CellPlace) => void, failed: (error: unknown) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const end = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        tellPlace(worksheetId, address, (place) => (isOver ? undefined : told(place))).catch(failed);
      }, quietTime);
      return Promise.resolve();
    });
    await context.sync();
    return endWatch(handler);
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    return end();
  };
}

/** The event names the sheet by its id. @throws what Excel said, other than that the selection cannot be asked for now */
async function tellPlace(sheetId: string, address: string, told: (place: CellPlace) => void): Promise<void> {
  const failure = await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    await context.sync();
    const area = parseAddress(address.split(",")[0] ?? "")?.area;
    if (area) told({ sheet: sheet.name, row: area.top, column: area.left });
    return null;
  });
  // A cell being edited, another workbook in front, a sheet that is gone: the next selection tells.
  if (failure?.code === "excelError" && failure.facts.code !== "ItemNotFound") throw new Error(`${failure.facts.code}: ${failure.facts.text}`);
}
