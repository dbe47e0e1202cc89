/** Headers and footers of printed pages. Excel reads codes after "&" and allows 255 characters in all. */
import { label, type Language, type SheetTemplate } from "../../templates";
import { printableText } from "../cells/printableText";
import type { PagePlan } from "../plan/plan";

/** Excel's limit for the three sections of a header (or a footer) together, codes such as &L included. */
const longestHeader = 255;
/** "&L", "&C" and "&R". */
const sectionCodes = 6;

const texts = {
  page: label("第 &P 页，共 &N 页", "Page &P of &N"),
  signature: label("签字：________________    日期：____________", "Signature: ________________    Date: ____________"),
};

/**
 * Text from people as a header shows it: "&" doubled, line breaks as spaces, control characters left out, cut so that it fits and
 * ends in "…".
 * @example headerText("A&B", 10) // "A&&B"
 */
export function headerText(text: string, longest: number): string {
  const characters = [...printableText(text)];
  const escaped = characters.map((character) => (character === "&" ? "&&" : character));
  if (lengthOf(escaped) <= longest) return escaped.join("");
  const kept: string[] = [];
  for (const character of escaped) {
    if (lengthOf(kept) + character.length > longest - 1) break;
    kept.push(character);
  }
  return `${kept.join("")}…`;
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((length, piece) => length + piece.length, 0);
}

/** Header: team, sheet, period. Footer: signature line where people sign, page x of y. */
export function pageTexts(
  template: SheetTemplate,
  setup: { readonly team: string; readonly period: string },
  language: Language,
): Pick<PagePlan, "header" | "footer"> {
  const center = headerText(template.label[language], 40);
  const right = headerText(setup.period, 60);
  const left = headerText(setup.team, longestHeader - sectionCodes - center.length - right.length);
  return {
    header: { left, center, right },
    footer: {
      left: template.page.signature ? texts.signature[language] : "",
      center: "",
      right: texts.page[language],
    },
  };
}
