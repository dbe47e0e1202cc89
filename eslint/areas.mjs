/**
 * The rooms of src/ and what each may import. A room left out of a list is closed to it; `packages` are the npm
 * packages that a room may use, null meaning any.
 */
export const AREAS = {
  core: { imports: [], packages: [], why: "core is pure calculation that anyone can test with nothing else present" },
  locales: { imports: [], packages: [], why: "locales is plain text that every outer room may use" },
  templates: { imports: ["core", "locales"], packages: [], why: "templates are data over core's functions, readable without Excel" },
  workbook: { imports: ["core", "templates", "locales"], packages: [], why: "workbook is pure: it plans what Excel shall hold and never talks to Excel" },
  excel: { imports: ["core", "templates", "workbook", "locales"], packages: [], why: "excel only carries a plan over Office.js; it knows no page and no ribbon" },
  commands: { imports: ["core", "templates", "workbook", "excel", "locales"], packages: [], why: "commands run without the pane; the pane shows what they tell" },
  taskpane: {
    imports: ["core", "templates", "workbook", "excel", "commands", "locales"],
    packages: [/^react(-dom)?(\/|$)/, /^@fluentui\//],
    why: "shipped code never holds the stand-in for Excel, and the pane is built from React and Fluent UI alone",
  },
  host: { imports: [], packages: null, why: "host plays Excel and knows nothing of sales, so that it cannot agree with our mistakes" },
};
