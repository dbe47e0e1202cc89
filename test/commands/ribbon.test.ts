import path from "node:path";
import { OUTCOME_EVENT, type Outcome } from "../../src/commands";
import { openHost, type Host } from "../../stand-in/node/openHost";

const root = path.join(__dirname, "..", "..");
/** In this order: each button works on what the one before made. */
const BUTTONS = [
  ["Quarterbook.NewQuarter", "newQuarter", { "zh-CN": /^已为「销售团队」建好 \d{4}年第[1-4]季度的 11 张工作表。$/, "en-US": /^Made 11 sheets for Q[1-4] \d{4} for “Sales team”\.$/ }],
  ["Quarterbook.Refresh", "refreshWorkbook", { "zh-CN": /^已检查更新，.+；当前有 0 条滞后提醒。$/, "en-US": /^Checked and updated; .+\. 0 lagging items need attention\.$/ }],
  ["Quarterbook.PrepareReview", "prepareReview", { "zh-CN": /^\d 张复盘页已按 A4 排好。/, "en-US": /^\d review sheets are laid out on A4\./ }],
] as const;

describe.each(["zh-CN", "en-US"] as const)("the built page in a %s Excel", (language) => {
  let host: Host;
  const told: Outcome[] = [];

  beforeAll(async () => {
    host = await openHost({ folder: path.join(root, "dist"), language, manifest: path.join(root, "manifest.xml") });
    host.window.addEventListener(OUTCOME_EVENT, (event) => told.push((event as CustomEvent<Outcome>).detail));
  });
  afterAll(() => host.close());
  beforeEach(() => told.splice(0));

  test.each(BUTTONS)("pressing %s runs %s, tells one outcome in that language and lets Excel go on", async (button, command, message) => {
    await expect(host.press(button)).resolves.toEqual({ completed: true });
    expect(told.map((outcome) => [outcome.command, outcome.status])).toEqual([[command, "done"]]);
    expect(told[0]?.message).toMatch(message[language]);
  });

  test("the pane is drawn with the product's name and no error was left uncaught", async () => {
    const deadline = performance.now() + 10_000;
    while (host.window.document.querySelector("h1") === null && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.window.document.querySelector("h1")?.textContent).toBe(language === "zh-CN" ? "季度簿" : "Quarterbook");
    expect(host.pageErrors).toEqual([]);
  });
});
