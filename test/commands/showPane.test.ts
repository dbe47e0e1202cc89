/** A ribbon press has nowhere to speak but the pane: Office is asked to open it for what has to be read, and left alone after plain success. */
import { createWorkbook } from "../../src/file/newWorkbook";
import { NEWEST_SETS } from "../../stand-in/wire/session";
import { tableOn, useFreshQuarter } from "../excel/create/freshQuarter";
import { press, pressDone, smallSetup, startWorkbook } from "../excel/support";
import type { Host } from "../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
});
beforeEach(() => {
  host.session.serviceRequests.length = 0;
});
afterEach(() => {
  Object.assign(host.session.state, { requirementSets: NEWEST_SETS });
  host.refuse(null);
});

/** What Office was asked to make of the pane: "Visible" where it was to be opened. */
function askedOfPane(): unknown[] {
  return host.session.serviceRequests.flatMap(({ Actions, ObjectPaths }) =>
    Actions.flatMap(({ Name, ObjectPathId, ArgumentInfo }) =>
      ObjectPaths[ObjectPathId]?.Name.endsWith("AppRuntimeService") && Name === "SetAppRuntimeState" ? (ArgumentInfo?.Arguments ?? []) : [],
    ),
  );
}

describe("plain success leaves the pane as it is", () => {
  test("a quarter that is made", async () => {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    await pressDone(host, "newQuarter");
    expect(askedOfPane()).toEqual([]);
  });

  test.each(["newQuarter", "refresh", "prepareReview"] as const)("%s with nothing to tell", async (button) => {
    const { details = [], offers = [] } = await pressDone(host, button);
    expect([details, offers, askedOfPane()]).toEqual([[], [], []]);
  });
});

describe("the pane is opened once", () => {
  test("for a press that is refused", async () => {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    expect((await press(host, "refresh")).status).toBe("refused");
    expect(askedOfPane()).toEqual(["Visible"]);
  });

  test("for a press that fails", async () => {
    host.failAt({ batch: 1 });
    expect((await press(host, "refresh")).status).toBe("failed");
    expect(askedOfPane()).toEqual(["Visible"]);
  });

  test("for what was done with something to tell", async () => {
    startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
    host.refuse(/^WorksheetFreezePanes\./);
    expect((await pressDone(host, "newQuarter")).details).toHaveLength(1);
    expect(askedOfPane()).toEqual(["Visible"]);
  });

  test("for what was done with something to offer", async () => {
    const { sheet, top, at } = tableOn(host, "过程跟进");
    for (const [row, name] of ["华东电子", "華東電子"].entries()) sheet.cells.get(top + row)?.set(at("客户名称/线索编号"), { value: name });
    const { offers = [] } = await pressDone(host, "refresh");
    expect(offers.length).toBeGreaterThan(0);
    expect(askedOfPane()).toEqual(["Visible"]);
  });

  test("for what a press beside another is told", async () => {
    const both = [host.press("Quarterbook.Refresh"), host.press("Quarterbook.Refresh")];
    await expect(Promise.all(both)).resolves.toEqual([{ completed: true }, { completed: true }]);
    expect(askedOfPane()).toEqual(["Visible"]);
  });
});

test("an Excel that cannot open the pane is not asked, and goes on", async () => {
  startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
  const { requirements } = host.window.Office.context;
  const { isSetSupported } = requirements;
  requirements.isSetSupported = (set: string, version?: string | number) => set !== "SharedRuntime" && isSetSupported(set, String(version));
  expect((await press(host, "refresh")).status).toBe("refused");
  requirements.isSetSupported = isSetSupported;
  expect(askedOfPane()).toEqual([]);
});

test("an Excel that refuses to open the pane goes on, too, and no error is left uncaught", async () => {
  startWorkbook(host, smallSetup(), { workbook: createWorkbook() });
  const { showAsTaskpane } = host.window.Office.addin;
  const refusals: Error[] = [];
  host.window.addEventListener("unhandledrejection", ({ reason }) => refusals.push(reason as Error));
  const { OfficeExtension } = host.window as unknown as { OfficeExtension: { Error: new (options: object) => Error } };
  host.window.Office.addin.showAsTaskpane = () => Promise.reject(new OfficeExtension.Error({ code: "GeneralException", message: "" }));
  expect((await press(host, "refresh")).status).toBe("refused");
  host.window.Office.addin.showAsTaskpane = showAsTaskpane;
  expect([refusals, host.pageErrors]).toEqual([[], []]);
});
