import { makeProblem, type Problem, type ProblemParams } from "./problem";
import type { ProblemKey } from "./problemMessages";

/** How many characters of a wrong value a message quotes. */
const QUOTED_CHARACTERS = 40;

/**
 * A place in the JSON that is being read: the value there, its path, and the lists that take what is wrong and what should be looked at.
 * Reading goes on after a problem, so that a person sees all of them at once.
 */
export class Place {
  constructor(
    readonly value: unknown,
    readonly path: string,
    private readonly problems: Problem[],
    private readonly remarks: Problem[] = [],
  ) {}

  /** False for a field that is absent or null: both mean "not given". */
  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The place of a field or of a list's entry. A field that is not there has the value undefined. */
  at(step: string | number): Place {
    const holder = this.value;
    const holds = typeof holder === "object" && holder !== null && Object.hasOwn(holder, step);
    const value: unknown = holds ? (holder as Record<string | number, unknown>)[step] : undefined;
    return new Place(value, this.path + pathStep(step), this.problems, this.remarks);
  }

  /** Notes that the value here is wrong. Gives undefined, so that a reader can return it. */
  refuse(key: ProblemKey, params: ProblemParams = {}): undefined {
    this.problems.push(makeProblem(this.path, key, params));
    return undefined;
  }

  /** Notes that the value here is taken as it stands and should be looked at. */
  remark(key: ProblemKey, params: ProblemParams = {}): void {
    this.remarks.push(makeProblem(this.path, key, params));
  }

  /** Notes that the value here is wrong and quotes it as `{found}`. */
  refuseValue(key: ProblemKey, params: ProblemParams = {}): undefined {
    return this.refuse(key, { ...params, found: quote(this.value) });
  }
}

/**
 * A value as a message quotes it: JSON, cut after 40 characters, on one line.
 * Example: `quote("a".repeat(50))` is `"aaa…` with 40 characters and an ellipsis.
 */
export function quote(value: unknown): string {
  if (typeof value === "number") return String(value);
  const json = JSON.stringify(value) ?? "nothing";
  const characters = [...json];
  return characters.length <= QUOTED_CHARACTERS ? json : `${characters.slice(0, QUOTED_CHARACTERS).join("")}…`;
}

function pathStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
