/** Objects that the page keeps across batches: ranges, mostly. The library gives them back when Excel.run ends. */

import type { HostState } from "../hostState";
import type { HostClass, Opened } from "../members/hostClass";

/** Keeps the object until the library gives the reference back. */
export function keepReference(object: { hostClass: HostClass<unknown>; target: object }, host: HostState): null {
  let id = host.referenceIds.get(object.target);
  if (id === undefined) host.referenceIds.set(object.target, (id = `reference-${host.nextReference++}`));
  host.references.set(id, object as unknown as Opened);
  return null;
}

/** The id under which the object is kept, if it is; not that of another object over the same cells, such as a range's highlights. */
export function referenceIdOf(object: Opened, host: HostState): string | undefined {
  const id = host.referenceIds.get(object.target as object);
  return id !== undefined && host.references.get(id)?.hostClass === object.hostClass ? id : undefined;
}
