import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** Ribbon controls of a manifest that run a function: control id → function name. */
export function readRibbonButtons(manifestPath: string): Record<string, string> {
  const { window } = new JSDOM(readFileSync(manifestPath, "utf8"), { contentType: "text/xml" });
  const buttons: Record<string, string> = {};
  for (const element of window.document.getElementsByTagNameNS("*", "FunctionName")) {
    const id = element.closest("Control, Item")?.getAttribute("id");
    if (id) buttons[id] = element.textContent?.trim() ?? "";
  }
  window.close();
  return buttons;
}
