/**
 * How a class of the Excel API is described here: by its members, under the names that travel on the wire
 * (PascalCase). A member that is absent is answered with ApiNotFound; the requirement set of each member comes
 * from requirementSets.json, generated from the typings.
 */

import type { HostState } from "../hostState";

export interface HostClass<T> {
  /** The class as the typings name it. */
  name: string;
  /** Identity of the object; answered when an object is instantiated, and a key of its collection. */
  id?: (target: T) => string | number;
  /** Scalar properties that can be loaded. */
  read?: Record<string, (target: T, host: HostState) => unknown>;
  /** Scalar properties that can be set. */
  write?: Record<string, (target: T, value: unknown, host: HostState) => void>;
  /** Properties that the library sets under another name than it reads: {Gridlines: "ShowGridlines"}. */
  otherNames?: Readonly<Record<string, string>>;
  /** Members that lead to another object and change nothing; null makes a null object. */
  open?: Record<string, (target: T, args: readonly unknown[], host: HostState) => Opened | null>;
  /** Methods that change the workbook and give an object. */
  create?: Record<string, (target: T, args: readonly unknown[], host: HostState) => Opened>;
  /** Those of `create` that look at what formulas show, so that these have to be calculated before. */
  createsFromValues?: readonly string[];
  /** Methods that change the workbook and give nothing. */
  call?: Record<string, (target: T, args: readonly unknown[], host: HostState) => void>;
  /** Methods that change nothing and give a plain value. */
  ask?: Record<string, (target: T, args: readonly unknown[], host: HostState) => unknown>;
  /** The objects of a collection, in order. */
  items?: (target: T, host: HostState) => Opened[];
  /** A collection's getItem; null is answered with ItemNotFound. */
  item?: (target: T, key: unknown, host: HostState) => Opened | null;
}

/** An object of the workbook together with the class that interprets it. */
export interface Opened {
  readonly hostClass: HostClass<never>;
  readonly target: unknown;
}

export function opened<T>(hostClass: HostClass<T>, target: T): Opened {
  return { hostClass: hostClass as unknown as HostClass<never>, target };
}
