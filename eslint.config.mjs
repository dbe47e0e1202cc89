import path from "node:path";
import { fileURLToPath } from "node:url";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { importCircles } from "./eslint/importCircles.mjs";
import { importDirections } from "./eslint/importDirections.mjs";
import { plainFileNames } from "./eslint/plainFileNames.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

const EXCEL = ["Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel speaks Office.js: everything else stays testable without Excel.",
}));
const OFFICE = { name: "Office", message: "Only src/excel, src/commands and src/taskpane know that they run in Office." };
const CONSOLE = { name: "console", message: "Nobody reads a pane's console: show an outcome or throw a named error." };

const CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Today is a parameter: only src/commands/today.ts reads the clock.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Today is a parameter: only src/commands/today.ts reads the clock.",
  },
];

/** Types of Excel's objects are refused where the objects are; the rule on globals sees values only. */
const EXCEL_TYPES = EXCEL.map(({ name, message }) => ({ selector: `TSQualifiedName[left.name='${name}']`, message }));

/** Rules that catch what TypeScript lets through; those that need types are the ones that pay for their time. */
const everywhere = {
  "quarterbook/import-circles": "error",
  "quarterbook/import-directions": "error",
  "quarterbook/plain-file-names": "error",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
  eqeqeq: "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-var": "error",
  "prefer-const": "error",
  "@typescript-eslint/no-dynamic-delete": "off",
};

const withTypes = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  "@typescript-eslint/only-throw-error": "error",
};

const quarterbook = { rules: { "import-circles": importCircles, "import-directions": importDirections, "plain-file-names": plainFileNames } };

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist-cdn/", "dist-host/", "out/", "coverage/", "**/*.json"] },
  {
    files: ["src/**/*.{ts,tsx}", "stand-in/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts", "bench/**/*.ts"],
    extends: [tseslint.configs.strict],
    plugins: { quarterbook },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: { ...everywhere, ...withTypes },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    extends: [tseslint.configs.recommended],
    plugins: { quarterbook },
    rules: { ...everywhere, "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["core", "file", "templates", "workbook", "excel", "commands", "taskpane", "locales"].map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: { "max-len": ["error", { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }] },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-globals": ["error", ...EXCEL, OFFICE, CONSOLE] } },
  { files: ["src/excel/**"], rules: { "no-restricted-globals": ["error", CONSOLE] } },
  { files: ["src/commands/**", "src/taskpane/**"], rules: { "no-restricted-globals": ["error", ...EXCEL, CONSOLE] } },
  { files: ["src/excel/**", "test/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", ...CLOCK] } },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/excel/**"], rules: { "no-restricted-syntax": ["error", ...CLOCK, ...EXCEL_TYPES] } },
  { files: ["src/commands/today.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
