/**
 * Trees of XML text for reading files in Node. jsdom's DOMParser makes them too, but takes some ten times as long to walk through: a
 * minute and a half for the workbook of sixty people.
 */

import { SaxesParser } from "saxes";

type Attributes = Readonly<Record<string, string>>;
/** Namespaces by the prefixes that stand for them anywhere in the part. */
type Prefixes = Map<string, string>;

/** An element with as much of the DOM as src/file/read asks for. */
class XmlElement {
  readonly children: XmlElement[] = [];
  private text = "";

  constructor(
    readonly localName: string,
    private readonly attributes: Attributes,
    private readonly prefixes: Prefixes,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return name in this.attributes;
  }

  getAttributeNS(namespace: string, name: string): string | null {
    const found = Object.keys(this.attributes).find((key) => {
      const [prefix = "", local] = key.split(":");
      return local === name && this.prefixes.get(prefix) === namespace;
    });
    return found === undefined ? null : this.getAttribute(found);
  }

  get firstElementChild(): XmlElement | null {
    return this.children[0] ?? null;
  }

  /** Texts between elements of mixed content come first; files hold text in elements that have no others. */
  get textContent(): string {
    return this.text + this.children.map((child) => child.textContent).join("");
  }

  getElementsByTagName(name: string): XmlElement[] {
    return this.getElementsByTagNameNS("*", name);
  }

  getElementsByTagNameNS(_anyNamespace: "*", name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.localName === name ? [child] : []), ...child.getElementsByTagNameNS("*", name)]);
  }

  addText(text: string): void {
    this.text += text;
  }
}

/** The tree of a part's text. @throws when the text is no well-formed XML */
export function parseXml(text: string): Document {
  const parser = new SaxesParser();
  const prefixes: Prefixes = new Map();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const addText = (piece: string): void => open.at(-1)?.addText(piece);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    for (const key of Object.keys(attributes)) if (key.startsWith("xmlns:")) prefixes.set(key.slice(6), attributes[key] ?? "");
    const element = new XmlElement(name.slice(name.indexOf(":") + 1), attributes, prefixes);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return { documentElement: root } as unknown as Document;
}
