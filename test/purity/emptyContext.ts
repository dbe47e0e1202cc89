/** A world with JavaScript's own globals and nothing else, to run a room of the sources in. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import ts from "typescript";

/** What is taken away or made to throw: the clock, the machine's language, the console. Office, a page and Node were never there. */
const EMPTY = `globalThis.Date = new Proxy(Date, {
   construct(target, args) { if (args.length === 0) throw new Error("The clock was read."); return new target(...args); },
   apply() { throw new Error("The clock was read."); },
   get(target, key) { if (key === "now") throw new Error("The clock was read."); return target[key]; },
 });
 delete globalThis.Intl;
 delete globalThis.console;`;

/** Loads a module and all that it imports in an empty world. Anything but a relative import fails. */
export function loadInEmptyContext(entry: string): Record<string, unknown> {
  const context = vm.createContext({});
  vm.runInContext(EMPTY, context);
  const loaded = new Map<string, Record<string, unknown>>();
  const load = (file: string): Record<string, unknown> => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const exports: Record<string, unknown> = {};
    loaded.set(file, exports);
    const require = (specifier: string): Record<string, unknown> => {
      if (!specifier.startsWith(".")) throw new Error(`${file} imports ${specifier}`);
      return load(sourceFile(path.resolve(path.dirname(file), specifier)));
    };
    const run = vm.runInContext(`(function (exports, require) {${plainScript(file)}\n})`, context) as (e: object, r: object) => void;
    run(exports, require);
    return exports;
  };
  return load(entry);
}

/** Translated once per file: several tests load the same room. */
const scripts = new Map<string, string>();

function plainScript(file: string): string {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 };
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
  scripts.set(file, outputText);
  return outputText;
}

function sourceFile(specifier: string): string {
  return existsSync(`${specifier}.ts`) ? `${specifier}.ts` : path.join(specifier, "index.ts");
}
