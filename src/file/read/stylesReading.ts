/** Formats of cells and highlights from the styles part. */

import { DEFAULT_FONT } from "../formats";
import type { CellFormat, ConditionalFormat } from "../model";
import { unreadLooks } from "./unread";
import { child, children, flagOf, numberOf } from "./xmlReading";

const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0;(#,##0)",
  38: "#,##0;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Line styles of files as Office.js calls them. */
const LINES: Readonly<Record<string, string>> = {
  thin: "Continuous",
  hair: "Hairline",
  medium: "Medium",
  thick: "Thick",
  dashed: "Dash",
  mediumDashed: "Dash",
  dashDot: "DashDot",
  mediumDashDot: "DashDot",
  dashDotDot: "DashDotDot",
  mediumDashDotDot: "DashDotDot",
  dotted: "Dot",
  double: "Double",
  slantDashDot: "SlantDashDot",
};

/** The order of colours in a theme as styles count them; files store the first two pairs the other way round. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const OLD_PALETTE = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** What each cell style of a file comes to. */
export interface ReadStyle {
  format: CellFormat;
  quotePrefix: boolean;
  /** Looks that the model has no place for. */
  unread: readonly string[];
}

export class StylesReader {
  readonly cells: ReadStyle[];
  readonly highlights: ConditionalFormat["format"][];
  private readonly numberFormats: Map<number, string>;

  constructor(
    private readonly root: Element | null,
    private readonly theme: Element | null,
  ) {
    this.numberFormats = new Map(
      children(child(root, "numFmts"), "numFmt").map((item) => [numberOf(item, "numFmtId") ?? 0, item.getAttribute("formatCode") ?? "General"]),
    );
    this.cells = children(child(root, "cellXfs"), "xf").map((style) => this.readStyle(style));
    this.highlights = children(child(root, "dxfs"), "dxf").map((style) => this.readHighlight(style));
  }

  private readStyle(style: Element): ReadStyle {
    const format: CellFormat = {};
    const id = numberOf(style, "numFmtId") ?? 0;
    const code = this.numberFormats.get(id) ?? BUILT_IN[id] ?? "General";
    if (code !== "General") format.numberFormat = code;
    const font = children(child(this.root, "fonts"), "font")[numberOf(style, "fontId") ?? 0] ?? null;
    const fillElement = children(child(this.root, "fills"), "fill")[numberOf(style, "fillId") ?? 0] ?? null;
    const border = children(child(this.root, "borders"), "border")[numberOf(style, "borderId") ?? 0] ?? null;
    this.addFont(format, font);
    const fill = this.fillColor(fillElement);
    if (fill !== undefined) format.fill = fill;
    const borders = this.readBorders(border);
    if (borders) format.borders = borders;
    addAlignment(format, child(style, "alignment"));
    if (flagOf(child(style, "protection"), "locked") === false) format.locked = false;
    return { format, quotePrefix: flagOf(style, "quotePrefix") ?? false, unread: unreadLooks(style, font, fillElement, border) };
  }

  private addFont(format: CellFormat, font: Element | null): void {
    const size = numberOf(child(font, "sz"), "val");
    const name = child(font, "name")?.getAttribute("val");
    const color = this.color(child(font, "color"));
    if (isOn(child(font, "b"))) format.bold = true;
    if (isOn(child(font, "i"))) format.italic = true;
    if (size !== undefined && size !== DEFAULT_FONT.size) format.fontSize = size;
    if (name && name !== DEFAULT_FONT.name) format.fontName = name;
    if (color !== undefined && child(font, "color")?.getAttribute("theme") !== "1") format.fontColor = color;
  }

  private fillColor(fill: Element | null): string | undefined {
    const pattern = child(fill, "patternFill");
    const kind = pattern?.getAttribute("patternType");
    return !pattern || kind === "none" || kind === "gray125" ? undefined : this.color(child(pattern, "fgColor"));
  }

  private readBorders(border: Element | null): CellFormat["borders"] | undefined {
    const borders: NonNullable<CellFormat["borders"]> = {};
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const edge = child(border, side);
      const style = LINES[edge?.getAttribute("style") ?? ""];
      if (edge && style !== undefined) borders[side] = { style, color: this.color(child(edge, "color")) ?? "#000000" };
    }
    return Object.keys(borders).length > 0 ? borders : undefined;
  }

  private readHighlight(style: Element): ConditionalFormat["format"] {
    const font = child(style, "font");
    const pattern = child(style, "fill", "patternFill");
    const fontColor = this.color(child(font, "color"));
    const fill = this.color(child(pattern, "bgColor")) ?? this.color(child(pattern, "fgColor"));
    const [bold, italic] = [child(font, "b"), child(font, "i")];
    return {
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(bold ? { bold: isOn(bold) } : {}),
      ...(italic ? { italic: isOn(italic) } : {}),
      ...(fill === undefined ? {} : { fill }),
    };
  }

  /** "#RRGGBB" of a colour element: given as such, from the theme (tinted), or from the oldest palette. */
  color(element: Element | null): string | undefined {
    const rgb = element?.getAttribute("rgb");
    if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
    const theme = numberOf(element, "theme");
    if (theme !== undefined) return tinted(this.themeColor(THEME_ORDER[theme] ?? "dk1"), numberOf(element, "tint") ?? 0);
    const old = OLD_PALETTE[(numberOf(element, "indexed") ?? 64) % 8];
    return numberOf(element, "indexed") !== undefined && (numberOf(element, "indexed") ?? 64) < 16 ? `#${old ?? "000000"}` : undefined;
  }

  private themeColor(name: string): string {
    const scheme = child(this.theme, "themeElements", "clrScheme");
    const item = child(scheme, name)?.firstElementChild;
    return item?.getAttribute("lastClr") ?? item?.getAttribute("val") ?? "000000";
  }
}

function isOn(element: Element | null): boolean {
  return element !== null && flagOf(element, "val") !== false;
}

/** Lighter for positive tints, darker for negative ones. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function addAlignment(format: CellFormat, alignment: Element | null): void {
  const horizontal = alignment?.getAttribute("horizontal");
  const vertical = alignment?.getAttribute("vertical");
  if (horizontal && horizontal !== "general") format.horizontal = horizontal === "centerContinuous" ? "CenterAcrossSelection" : capital(horizontal);
  if (vertical && vertical !== "bottom") format.vertical = capital(vertical);
  if (flagOf(alignment, "wrapText")) format.wrap = true;
  const indent = numberOf(alignment, "indent");
  if (indent) format.indent = indent;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
