/** The colours and fonts that table styles refer to: Office's own, shortened to what the schema demands. */

import { element, XML_DECLARATION } from "./xml";

const COLORS: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const font = (name: string, latin: string) =>
  element(`a:${name}`, {}, `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>`);

const PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const times3 = (xml: string) => xml.repeat(3);

export const THEME_PART: string =
  XML_DECLARATION +
  element(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Office" },
        COLORS.map(([name, value]) => element(`a:${name}`, {}, element("a:srgbClr", { val: value }))).join(""),
      ) +
        element("a:fontScheme", { name: "Office" }, font("majorFont", "Calibri Light") + font("minorFont", "Calibri")) +
        element(
          "a:fmtScheme",
          { name: "Office" },
          element("a:fillStyleLst", {}, times3(PLAIN_FILL)) +
            element("a:lnStyleLst", {}, times3(element("a:ln", { w: 6350 }, PLAIN_FILL))) +
            element("a:effectStyleLst", {}, times3("<a:effectStyle><a:effectLst/></a:effectStyle>")) +
            element("a:bgFillStyleLst", {}, times3(PLAIN_FILL)),
        ),
    ),
  );
