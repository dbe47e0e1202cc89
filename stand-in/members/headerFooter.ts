import { invalid } from "../hostError";
import type { PageLayout, Sheet } from "../../src/file/model";
import { textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

type Part = keyof PageLayout["headerFooter"];

/** Characters that Excel takes for the three parts of a header (footer) together, their codes &L &C &R included. */
const LONGEST_HEADER = 255;
const SECTION_CODE_LENGTH = 2;

/** Excel.HeaderFooter: the texts at the edge of every page. */
const headerFooterClass: HostClass<Sheet> = {
  name: "HeaderFooter",
  read: {
    CenterFooter: (sheet) => sheet.pageLayout.headerFooter.centerFooter ?? "",
    CenterHeader: (sheet) => sheet.pageLayout.headerFooter.centerHeader ?? "",
    LeftFooter: (sheet) => sheet.pageLayout.headerFooter.leftFooter ?? "",
    LeftHeader: (sheet) => sheet.pageLayout.headerFooter.leftHeader ?? "",
    RightFooter: (sheet) => sheet.pageLayout.headerFooter.rightFooter ?? "",
    RightHeader: (sheet) => sheet.pageLayout.headerFooter.rightHeader ?? "",
  },
  write: {
    CenterFooter: (sheet, value) => setPart(sheet, "centerFooter", value),
    CenterHeader: (sheet, value) => setPart(sheet, "centerHeader", value),
    LeftFooter: (sheet, value) => setPart(sheet, "leftFooter", value),
    LeftHeader: (sheet, value) => setPart(sheet, "leftHeader", value),
    RightFooter: (sheet, value) => setPart(sheet, "rightFooter", value),
    RightHeader: (sheet, value) => setPart(sheet, "rightHeader", value),
  },
};

/** Excel.HeaderFooterGroup; the same for all pages is the only state here. */
export const headerFooterGroupClass: HostClass<Sheet> = {
  name: "HeaderFooterGroup",
  open: { DefaultForAllPages: (sheet) => opened(headerFooterClass, sheet) },
};

function setPart(sheet: Sheet, part: Part, value: unknown): void {
  const texts = { ...sheet.pageLayout.headerFooter, [part]: textArgument(value, part) };
  const edge = part.endsWith("Header") ? "Header" : "Footer";
  const length = (["left", "center", "right"] as const)
    .map((side) => texts[`${side}${edge}`] ?? "")
    .reduce((sum, text) => sum + (text === "" ? 0 : text.length + SECTION_CODE_LENGTH), 0);
  if (length > LONGEST_HEADER) throw invalid(`A ${edge.toLowerCase()} has at most ${LONGEST_HEADER} characters in all, not ${length}`);
  sheet.pageLayout.headerFooter = texts;
}
