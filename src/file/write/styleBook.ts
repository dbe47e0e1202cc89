/** Collects the formats of all cells and writes the styles part: each font, fill, border and combination once. */

import { DEFAULT_FONT } from "../formats";
import type { CellFormat, ConditionalFormat } from "../model";
import { attributes, countedList, element, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

const BUILT_IN_NUMBER_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "m/d/yyyy": 14,
  "@": 49,
};
const FIRST_OWN_NUMBER_FORMAT = 164;

const BORDER_STYLES: Readonly<Record<string, string>> = {
  continuous: "thin",
  thin: "thin",
  hairline: "hair",
  medium: "medium",
  thick: "thick",
  dash: "dashed",
  dashdot: "dashDot",
  dashdotdot: "dashDotDot",
  dot: "dotted",
  double: "double",
  slantdashdot: "slantDashDot",
};

const HORIZONTAL_ALIGNMENTS: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };

/** "#RRGGBB" as files write it, with full opacity. */
export function fileColor(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}

function camel(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Numbered list without duplicates. */
class UniqueList {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

const DEFAULT_FORMAT: CellFormat = {};

export class StyleBook {
  private readonly fonts = new UniqueList();
  private readonly fills = new UniqueList();
  private readonly borders = new UniqueList();
  private readonly numberFormats = new UniqueList();
  private readonly cellStyles = new UniqueList();
  private readonly highlights = new UniqueList();
  private readonly known = new Map<string, number>();
  /** Numbers of the formats that many cells share. */
  private readonly shared = { plain: new WeakMap<CellFormat, number>(), quotePrefix: new WeakMap<CellFormat, number>() };

  constructor() {
    this.fonts.add(fontXml({}));
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "none" })));
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.borders.add(borderXml(undefined));
    this.cellStyle(undefined, false);
  }

  /** Number of the style for a cell, counted as files count; a cell without a format has Excel's own. */
  cellStyle(format: CellFormat | undefined, quotePrefix: boolean): number {
    const shared = quotePrefix ? this.shared.quotePrefix : this.shared.plain;
    const given = format ?? DEFAULT_FORMAT;
    const number = shared.get(given) ?? this.equalStyle(given, quotePrefix);
    shared.set(given, number);
    return number;
  }

  private equalStyle(format: CellFormat, quotePrefix: boolean): number {
    const key = JSON.stringify(format) + String(quotePrefix);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.cellStyles.add(this.cellStyleXml(format, quotePrefix));
    this.known.set(key, number);
    return number;
  }

  private cellStyleXml(format: CellFormat, quotePrefix: boolean): string {
    const numFmtId = this.numberFormatId(format.numberFormat ?? "General");
    const fontId = this.fonts.add(fontXml(format));
    const fillId = format.fill === undefined ? 0 : this.fills.add(fillXml(format.fill));
    const borderId = this.borders.add(borderXml(format.borders));
    const alignment = alignmentXml(format);
    const protection = format.locked === false ? element("protection", { locked: false }) : "";
    const values = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quotePrefix || undefined,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    };
    return element("xf", values, alignment + protection);
  }

  private numberFormatId(code: string): number {
    return BUILT_IN_NUMBER_FORMATS[code] ?? FIRST_OWN_NUMBER_FORMAT + this.numberFormats.add(code);
  }

  /** Number of the format that a conditional format puts on its cells. */
  highlightStyle(format: ConditionalFormat["format"]): number {
    const font = [
      format.bold === undefined ? "" : element("b", { val: format.bold }),
      format.italic === undefined ? "" : element("i", { val: format.italic }),
      format.fontColor === undefined ? "" : element("color", { rgb: fileColor(format.fontColor) }),
    ].join("");
    const fill =
      format.fill === undefined
        ? ""
        : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: fileColor(format.fill) })));
    return this.highlights.add(element("dxf", {}, (font === "" ? "" : element("font", {}, font)) + fill));
  }

  /** The whole styles part. To be called after the last style was asked for. */
  toXml(): string {
    const numberFormats = this.numberFormats.items.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_NUMBER_FORMAT + index, formatCode }),
    );
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    return (
      XML_DECLARATION +
      element(
        "styleSheet",
        { xmlns: SPREADSHEET_NAMESPACE },
        countedList("numFmts", numberFormats) +
          countedList("fonts", this.fonts.items) +
          countedList("fills", this.fills.items) +
          countedList("borders", this.borders.items) +
          countedList("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
          countedList("cellXfs", this.cellStyles.items) +
          countedList("cellStyles", [normal]) +
          countedList("dxfs", this.highlights.items) +
          element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
      )
    );
  }
}

function fontXml(format: CellFormat): string {
  return element(
    "font",
    {},
    (format.bold ? "<b/>" : "") +
      (format.italic ? "<i/>" : "") +
      element("sz", { val: format.fontSize ?? DEFAULT_FONT.size }) +
      (format.fontColor === undefined ? '<color theme="1"/>' : element("color", { rgb: fileColor(format.fontColor) })) +
      element("name", { val: format.fontName ?? DEFAULT_FONT.name }) +
      element("family", { val: 2 }),
  );
}

function fillXml(color: string): string {
  const pattern = element("fgColor", { rgb: fileColor(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, pattern));
}

function borderXml(borders: CellFormat["borders"]): string {
  const edges = (["left", "right", "top", "bottom"] as const).map((edge) => {
    const border = borders?.[edge];
    if (!border || border.style.toLowerCase() === "none") return element(edge);
    const style = BORDER_STYLES[border.style.toLowerCase()];
    if (style === undefined) throw new Error(`No border style in files for "${border.style}"`);
    return element(edge, { style }, element("color", { rgb: fileColor(border.color) }));
  });
  return element("border", {}, `${edges.join("")}<diagonal/>`);
}

function alignmentXml(format: CellFormat): string {
  const { horizontal, vertical, wrap, indent } = format;
  const values = {
    horizontal: horizontal === undefined || horizontal === "General" ? undefined : (HORIZONTAL_ALIGNMENTS[horizontal] ?? camel(horizontal)),
    vertical: vertical === undefined || vertical === "Bottom" ? undefined : camel(vertical),
    wrapText: wrap || undefined,
    indent: indent || undefined,
  };
  const text = attributes(values);
  return text === "" ? "" : `<alignment${text}/>`;
}

