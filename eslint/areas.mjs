/**
 * The rooms and what each may import. A room left out of a list is closed to it; `packages` are the npm packages that a
 * room may use, null meaning any.
 */
export const AREAS = {
  "src/core": { imports: [], packages: [], why: "core is pure calculation that anyone can test with nothing else present" },
  "src/locales": { imports: [], packages: [], why: "locales is plain text that every outer room may use" },
  "src/file": { imports: [], packages: [/^fflate$/], why: "file reads and writes .xlsx for whoever needs one and knows nothing of sales" },
  "src/templates": { imports: ["src/core", "src/locales"], packages: [], why: "templates are data over core's functions, readable without Excel" },
  "src/workbook": {
    imports: ["src/core", "src/file", "src/templates", "src/locales"],
    packages: [],
    why: "workbook is pure: it plans what Excel shall hold and never talks to Excel",
  },
  "src/excel": {
    imports: ["src/core", "src/file", "src/templates", "src/workbook", "src/locales"],
    packages: [],
    why: "excel only carries a plan over Office.js; it knows no page and no ribbon",
  },
  "src/commands": {
    imports: ["src/core", "src/templates", "src/workbook", "src/excel", "src/locales"],
    packages: [],
    why: "commands run without the pane; the pane shows what they tell",
  },
  "src/taskpane": {
    imports: ["src/core", "src/file", "src/templates", "src/workbook", "src/excel", "src/commands", "src/locales"],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\//],
    why: "shipped code never holds the stand-in for Excel, and the pane is built from React and Fluent UI alone",
  },
  "stand-in": { imports: ["src/file"], packages: null, why: "the stand-in plays Excel and knows nothing of sales, so that it cannot agree with our mistakes" },
};
