import { parseTabText } from "../../../stand-in/page/edit/clipboard";

/** Text as Excel and WPS put it on the clipboard. */
test.each([
  ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
  ["one", [["one"]]],
  ["a\t\t\n\t\tz", [["a", "", ""], ["", "", "z"]]],
  ['"line 1\nline 2"\t"say ""hi"""\n', [["line 1\nline 2", 'say "hi"']]],
  ['5" pipe\tx', [['5" pipe', "x"]]],
])("%j becomes rows and columns", (text, rows) => {
  expect(parseTabText(text)).toEqual(rows);
});
