/**
 * The files of known formulas, one per schema version. Whoever changes a formula raises `schemaVersion` (src/templates/catalogue.ts), lists the
 * new file in src/workbook/formula/knownFormulas.ts and runs `npm run keep:formulas`; the file before it is finished then, and its checksum
 * comes here.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { completeSet, LANGUAGES, noTeamColumns, schemaVersion, sheetsOf } from "../../../src/templates";
import { knownFormulasOf } from "../../../src/workbook/formula";
import { fileOfVersion, keptFormulas } from "../../../scripts/generate/knownFormulas";

/** Checksums of finished files: their formulas are in people's workbooks. */
const finished: Readonly<Record<number, string>> = {
  1: "c667a99154eb0ebd3f593dd3d9fc8a3b2804111ada5d95ac6d4f5b464ea1630f",
};

const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);
const kept = (version: number): string => readFileSync(fileOfVersion(version), "utf8");

test("the file of this version holds what its templates write (if not: raise schemaVersion where it is out already, then npm run keep:formulas)", () => {
  expect(existsSync(fileOfVersion(schemaVersion))).toBe(true);
  expect(kept(schemaVersion).split("\n")).toEqual(keptFormulas().split("\n"));
});

test("every version before this one is finished, and no finished file is changed", () => {
  expect(versions.slice(0, -1).filter((version) => finished[version] === undefined)).toEqual([]);
  for (const [version, checksum] of Object.entries(finished)) {
    expect([version, createHash("sha256").update(kept(Number(version))).digest("hex")]).toEqual([version, checksum]);
  }
});

test("there is a file per version, each can be loaded, and no other", async () => {
  expect(readdirSync(path.dirname(fileOfVersion(1))).sort()).toEqual(versions.map((version) => `${version}.json`).sort());
  for (const version of versions) expect(await knownFormulasOf(version)).toEqual(JSON.parse(kept(version)));
});

test.each(versions)("version %i: hashes by column, the same columns in both languages, no hash twice", async (version) => {
  const known = await knownFormulasOf(version);
  const [first, second] = LANGUAGES.map((language) => known?.core?.[language] ?? {});
  expect(Object.keys(first ?? {})).toEqual(Object.keys(second ?? {}));
  for (const [owner, hashes] of [...Object.entries(first ?? {}), ...Object.entries(second ?? {})]) {
    expect(owner).toMatch(/^[a-zA-Z]+\.\w+$/);
    expect(hashes.filter((hash) => !/^[0-9a-z]{11}$/.test(hash))).toEqual([]);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.length).toBeGreaterThan(0);
  }
});

test("every calculated column and named cell of the templates has an entry", async () => {
  const known = await knownFormulasOf(schemaVersion);
  const owners = sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables, parameters = [] }) => [
    ...parameters.flatMap(({ name, formula }) => (formula === undefined ? [] : [`named.${name}`])),
    ...tables.flatMap(({ id, columns }) => columns.flatMap((column) => (column.formula === undefined ? [] : [`${id}.${column.id}`]))),
  ]);
  const listed = new Set(Object.values(known).flatMap((ofSet) => Object.keys(ofSet["zh-CN"])));
  expect([...listed].sort()).toEqual([...owners, "lights.light"].sort());
});
