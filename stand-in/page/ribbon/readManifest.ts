/** The ribbon tab that a manifest (XML form) describes, in one language. */

export interface RibbonButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  icon: string;
  /** The function that the button runs; null for a button that opens the pane. */
  functionName: string | null;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonTab {
  addInName: string;
  label: string;
  groups: RibbonGroup[];
  /** Path of the pane's page below the add-in's folder. */
  panePage: string;
}

const ICON_SIZES = ["32", "80", "64", "16"];

/**
 * Reads the custom tab. `base` is where this machine serves the add-in's folder: addresses of the manifest that lie beside its page
 * lead there. Throws when the text is no manifest with a custom tab.
 */
export function readManifest(text: string, language: string, base: string): RibbonTab {
  const xml = new DOMParser().parseFromString(text, "text/xml");
  const resources = readResources(xml, language);
  const page = one(xml, "DefaultSettings > SourceLocation").getAttribute("DefaultValue") ?? "";
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  const local = (address: string): string => (address.startsWith(folder) ? base + address.slice(folder.length) : address);
  const tab = one(xml, "CustomTab");
  return {
    addInName: localised(one(xml, "OfficeApp > DisplayName"), language),
    label: labelOf(tab, resources),
    groups: children(tab, "Group").map((group) => ({
      id: group.id,
      label: labelOf(group, resources),
      buttons: children(group, "Control").map((control) => readButton(control, resources, local)),
    })),
    panePage: local(page),
  };
}

function readButton(control: Element, resources: Map<string, string>, local: (address: string) => string): RibbonButton {
  const text = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const tip = children(control, "Supertip")[0];
  const images = [...control.getElementsByTagNameNS("*", "Image")];
  const image = ICON_SIZES.map((size) => images.find((candidate) => candidate.getAttribute("size") === size)).find((found) => found);
  const action = children(control, "Action")[0];
  const runs = action?.getAttribute("xsi:type") === "ExecuteFunction";
  return {
    id: control.id,
    label: labelOf(control, resources),
    tipTitle: text(tip && children(tip, "Title")[0]),
    tip: text(tip && children(tip, "Description")[0]),
    icon: local(text(image)),
    functionName: runs ? (action.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent?.trim() ?? null) : null,
  };
}

function labelOf(element: Element, resources: Map<string, string>): string {
  return resources.get(children(element, "Label")[0]?.getAttribute("resid") ?? "") ?? "";
}

function readResources(xml: Document, language: string): Map<string, string> {
  const resources = one(xml, "Resources");
  const items = ["Image", "Url", "String"].flatMap((kind) => [...resources.getElementsByTagNameNS("*", kind)]);
  return new Map(items.map((item) => [item.id, localised(item, language)]));
}

/** The value for the language, else the default one. */
function localised(element: Element, language: string): string {
  const own = [...element.children].find((child) => child.localName === "Override" && child.getAttribute("Locale") === language);
  return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

function one(xml: Document, selector: string): Element {
  const found = xml.querySelector(selector);
  if (!found) throw new Error(`The manifest has no ${selector}`);
  return found;
}
