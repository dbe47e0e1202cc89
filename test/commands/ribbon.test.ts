import path from "node:path";
import { OUTCOME_EVENT, type Outcome } from "../../src/commands";
import { openHost, type Host } from "../../src/host/node/openHost";

const root = path.join(__dirname, "..", "..");
const BUTTONS = [
  ["Quarterbook.NewQuarter", "newQuarter"],
  ["Quarterbook.Refresh", "refreshWorkbook"],
  ["Quarterbook.PrepareReview", "prepareReview"],
] as const;

describe.each(["zh-CN", "en-US"] as const)("the built page in a %s Excel", (language) => {
  let host: Host;
  const told: Outcome[] = [];

  beforeAll(async () => {
    host = await openHost({ folder: path.join(root, "dist"), language, manifest: path.join(root, "manifest.xml") });
    host.window.addEventListener(OUTCOME_EVENT, (event) => told.push((event as CustomEvent<Outcome>).detail));
  }, 30_000);
  afterAll(() => host.close());
  beforeEach(() => told.splice(0));

  test.each(BUTTONS)("pressing %s runs %s, tells one outcome in that language and lets Excel go on", async (button, command) => {
    await expect(host.press(button)).resolves.toEqual({ completed: true });
    expect(told.map((outcome) => outcome.command)).toEqual([command]);
    expect(/\p{Script=Han}/u.test(told[0]?.message ?? "")).toBe(language === "zh-CN");
  });

  test("the pane is drawn with the product's name and no error was left uncaught", async () => {
    const deadline = performance.now() + 10_000;
    while (host.window.document.querySelector("h1") === null && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.window.document.querySelector("h1")?.textContent).toBe(language === "zh-CN" ? "季度簿" : "Quarterbook");
    expect(host.pageErrors).toEqual([]);
  });
});
