/** Every .xlsx file that a test writes, so that all of them go to Microsoft's judge when the test file ends. */

import { validateXlsx, type XlsxFault } from "./validateXlsx";

/** Validators running at the same time: each is a process of its own. */
const AT_ONCE = 2;

/** Files by their bytes, each once; the value says which test wrote it first. */
const kept = new Map<string, { readonly file: Uint8Array; readonly writer: string }>();
const excused = new Set<string>();

/** A file that its test could not or would not hand to the judge. */
export interface FaultyFile {
  readonly writer: string;
  readonly faults: readonly XlsxFault[];
}

/** Remembers a file for the judge. The setup of jest does it for every call of saveXlsx; processes of their own do it by hand. */
export function keepWrittenFile(file: Uint8Array): void {
  const key = keyOf(file);
  if (!kept.has(key)) kept.set(key, { file, writer: expect.getState().currentTestName ?? "before the tests" });
}

/** Excuses a file that its test made faulty on purpose. */
export function excuseFaultyFile(file: Uint8Array): void {
  excused.add(keyOf(file));
}

/** Asks the judge about all files kept so far, and forgets them. Empty when every file is good. */
export async function judgeWrittenFiles(): Promise<FaultyFile[]> {
  const waiting = [...kept].filter(([key]) => !excused.has(key)).map(([, one]) => one);
  kept.clear();
  excused.clear();
  const faulty: FaultyFile[] = [];
  const judgeRest = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const faults = await validateXlsx(next.file);
      if (faults.length > 0) faulty.push({ writer: next.writer, faults });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, judgeRest));
  return faulty;
}

function keyOf(file: Uint8Array): string {
  return Buffer.from(file).toString("latin1");
}
