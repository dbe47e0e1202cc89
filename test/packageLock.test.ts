import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(path.join(__dirname, "..", "package-lock.json"), "utf8")) as { packages: Record<string, LockedPackage> };

/** Where Node would find a package that is asked for from `place`; null if the list has it nowhere. */
function resolve(place: string, name: string): string | null {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (folder === "") return null;
  }
}

// npm drops the packages of other systems from the list when its registry lacks them, and then refuses its own list.
test("every package that another one names is listed, for every system, so that npm ci accepts the list", () => {
  const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).filter((name) => resolve(place, name) === null),
  );
  expect(missing).toEqual([]);
});

test("every listed package has a version", () => {
  expect(Object.entries(lock.packages).filter(([, { version }]) => version === undefined).map(([place]) => place)).toEqual([]);
});
