import fc from "fast-check";
import { LANGUAGES } from "../../../src/templates";
import { headerText, pageTexts } from "../../../src/workbook/page/pageText";
import { everySheet } from "../../templates/everyTable";

test("& is doubled, since a single one begins a code", () => {
  expect(headerText("R&D & 北京", 40)).toBe("R&&D && 北京");
});

test("line breaks and tabs become one space", () => {
  expect(headerText(" 华东\r\n\t区 ", 40)).toBe("华东 区");
});

test("a text that just fits is not cut; one character more ends in …", () => {
  expect(headerText("12345", 5)).toBe("12345");
  expect(headerText("123456", 5)).toBe("1234…");
});

test("neither an emoji nor a doubled & is halved", () => {
  expect(headerText("123😀56", 5)).toBe("123…");
  expect(headerText("123&56", 5)).toBe("123…");
  expect(headerText("&&&&", 5)).toBe("&&&&…");
});

test("any text fits, is well-formed and holds no code", () => {
  const text = fc.array(fc.constantFrom("&", "😀", "P", "华", " ", "\n", "é")).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), fc.integer({ min: 1, max: 60 }), (people, longest) => {
      const shown = headerText(people, longest);
      expect(shown.length).toBeLessThanOrEqual(longest);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
      expect(shown.replace(/&&/g, "")).not.toContain("&");
    }),
  );
});

test.each(LANGUAGES)("header and footer stay within Excel's 255 characters for the longest team (%s)", (language) => {
  for (const team of ["&".repeat(255), "😀".repeat(127), "长".repeat(255), "华东区"]) {
    for (const template of everySheet) {
      const { header, footer } = pageTexts(template, { team, period: "2026 Q3" }, language);
      expect(`&L${header.left}&C${header.center}&R${header.right}`.length).toBeLessThanOrEqual(255);
      expect(`&L${footer.left}&C${footer.center}&R${footer.right}`.length).toBeLessThanOrEqual(255);
    }
  }
});

test("the header names team, sheet and quarter; the footer counts pages and has a signature line where people sign", () => {
  const textsOf = (id: string) => {
    const template = everySheet.find((sheet) => sheet.id === id);
    if (!template) throw new Error(`There is no sheet ${id}.`);
    return pageTexts(template, { team: "华东区", period: "2026 Q3" }, "zh-CN");
  };
  expect(textsOf("targets").header).toEqual({ left: "华东区", center: "目标设定", right: "2026 Q3" });
  expect(textsOf("targets").footer.right).toBe("第 &P 页，共 &N 页");
  expect(textsOf("targets").footer.left).toContain("签字");
  expect(textsOf("review").footer.left).toContain("签字");
  expect(textsOf("weekly").footer.left).toBe("");
});
