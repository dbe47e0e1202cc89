/** XML text: escaping and elements. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Characters that XML 1.0 cannot hold, lone halves of surrogate pairs, and text that looks like Excel's own escape. */
const UNWRITABLE =
   
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or attribute of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Excel's `_x0007_` for what XML cannot hold. `escapeControls("a\u0007")` is "a_x0007_". */
export function escapeControls(text: string): string {
  const code = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(UNWRITABLE, code).replace(/\r/g, "_x000D_");
}

/** Text of a cell or name as an element holds it. */
export function escapeText(text: string): string {
  return escapeXml(escapeControls(text));
}

/** Attributes with a leading blank each; undefined ones are left out, true is "1". */
export function attributes(values: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value)).replace(/\n/g, "&#10;")}"`;
  }
  return text;
}

/** One element; `content` is XML already. */
export function element(name: string, values: Attributes = {}, content = ""): string {
  return content === "" ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** A list element with its count; nothing at all when it is empty. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPREADSHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
