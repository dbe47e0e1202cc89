/**
 * The ids of sheets, tables, columns and named cells belong to a schema version. Whoever changes them raises `schemaVersion`
 * (src/templates/catalogue.ts) and writes down what the new version has (`npm run ids`): a workbook of an older version is then completed in place.
 */
import { existsSync, readFileSync } from "node:fs";
import { versionIds, versionPlace } from "../../scripts/generate/ids";
import { schemaVersion } from "../../src/templates";

const kept = (version: number): string[] => readFileSync(versionPlace(version), "utf8").trimEnd().split("\n");

test("the ids are those of this schema version (else `npm run ids`; raise schemaVersion first where workbooks of this one are kept)", () => {
  expect(existsSync(versionPlace(schemaVersion))).toBe(true);
  expect(versionIds()).toEqual(kept(schemaVersion));
});

test("every version is written down and only adds to the one before", () => {
  for (let version = 2; version <= schemaVersion; version += 1) {
    const added = new Set(kept(version));
    expect(kept(version - 1).filter((id) => !added.has(id))).toEqual([]);
  }
  expect(kept(1).length).toBeGreaterThan(100);
});
