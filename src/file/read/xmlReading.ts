/** Small steps over XML trees; names without their namespace prefixes. */

/** Makes a tree of XML text: the browser's DOMParser; in Node stand-in/node/parseXml.ts, which is faster than jsdom. */
export type ParseXml = (text: string) => Document;

export function children(element: Element | null | undefined, name: string): Element[] {
  return element ? [...element.children].filter((child) => child.localName === name) : [];
}

export function child(element: Element | null | undefined, ...names: string[]): Element | null {
  let found: Element | null = element ?? null;
  for (const name of names) found = children(found, name)[0] ?? null;
  return found;
}

/** All elements of a name below an element, in order. */
export function descendants(element: Element | null, name: string): Element[] {
  return element ? [...element.getElementsByTagNameNS("*", name)] : [];
}

export function numberOf(element: Element | null, name: string): number | undefined {
  const text = element?.getAttribute(name);
  return text === null || text === undefined || text === "" ? undefined : Number(text);
}

/** "1" and "true" are true, "0" and "false" false; undefined when the attribute is absent. */
export function flagOf(element: Element | null, name: string): boolean | undefined {
  const text = element?.getAttribute(name);
  return text === null || text === undefined ? undefined : text === "1" || text === "true";
}

/** Text with Excel's `_x0041_` put back to the characters that they stand for. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of an item of shared texts, or of an inline one: its plain text, or its runs joined; furigana left out. */
export function textOf(item: Element): string {
  const runs = children(item, "r");
  const parts = runs.length > 0 ? runs : [item];
  return unescapeText(parts.map((part) => child(part, "t")?.textContent ?? "").join(""));
}

/** True when a run of the item has looks of its own. */
export function hasRunLooks(item: Element): boolean {
  return children(item, "r").some((run) => child(run, "rPr") !== null);
}

/** True when the runs of the item differ in more than the font. */
export function hasDifferentLooks(item: Element): boolean {
  return new Set(children(item, "r").map(looksOfRun)).size > 1;
}

/** What a run says of its looks beside the font. */
function looksOfRun(run: Element): string {
  const looks = [...(child(run, "rPr")?.children ?? [])].filter(({ localName }) => !["rFont", "family", "charset", "scheme"].includes(localName));
  return looks.map((look) => `${look.localName} ${look.getAttribute("val") ?? ""} ${look.getAttribute("rgb") ?? ""}`).join(";");
}
