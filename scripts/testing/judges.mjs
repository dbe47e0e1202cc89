/**
 * Who judges what. Each judge has quick tests (*.test.ts), which `npm test` runs, and long ones (*.long.test.ts, or a program), which
 * `npm run test:<name>` runs. A test file belongs to the first judge whose pattern it meets. `inRunOfAll` are words for the program where all
 * judges run together (test/longRun.ts); null where another judge's program does its work there.
 */
export const JUDGES = [
  { name: "calculators", files: /^test\/(calculators\/(?!mutations)|oracle\/functionCases)/, program: "test/calculators/compareMany.ts", inRunOfAll: ["--quarters", "100", "--mutations"] },
  { name: "mutations", files: /^test\/calculators\/mutations/, program: "test/calculators/mutateMany.ts", inRunOfAll: null },
  { name: "faults", files: /^test\/excel\/faults\// },
  { name: "upgrades", files: /^test\/(fixtures\/|excel\/upgrade\/|workbook\/formula\/known)/ },
  { name: "hostile", files: /^test\/hostile\// },
  { name: "pages", files: /^test\/print\// },
  { name: "browser", files: /^test\/e2e\// },
  { name: "job", files: /^test\/job\// },
  { name: "profiles", files: /^test\/excel\/profiles\// },
  { name: "workbooks", files: /^test\/(excel|reach)\// },
  { name: "stand-in", files: /^test\/(stand-in|file|oracle)\// },
  { name: "lint", files: /^$/, program: "scripts/testing/typesAndLint.mjs" },
  { name: "rest", files: /^test\// },
];

/** The judge to whom a test file belongs, by its path from the project's folder. */
export function judgeOf(file) {
  return JUDGES.find(({ files }) => files.test(file.replaceAll("\\", "/")));
}

export function isLong(file) {
  return file.endsWith(".long.test.ts");
}
