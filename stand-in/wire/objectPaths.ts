/** Resolves the object paths of one batch; each path is opened once, when the first action needs it. */

import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import { workbookClass } from "../members/workbook";
import { opened } from "../members/hostClass";
import type { HostClass, Opened } from "../members/hostClass";
import type { ArgumentInfo, BatchRequest, ObjectPath } from "./messages";
import { camelCase, requireMember } from "./requirements";
import { refuseWrite } from "./writeGuard";

export class ObjectPaths {
  private readonly resolved = new Map<number, Opened | null>();

  constructor(
    private readonly paths: BatchRequest["ObjectPaths"],
    private readonly host: HostState,
  ) {}

  /** The object at the path; null for a null object. Refusals name the member in `location`. */
  open(id: number): Opened | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `No object path ${id}`);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  /** True when opening the path makes an object from what cells show. */
  createsFromValues(id: number): boolean {
    const path = this.paths[String(id)];
    if (path?.ObjectPathType !== 3 || path.ParentObjectPathId === undefined || this.resolved.has(id)) return false;
    return this.open(path.ParentObjectPathId)?.hostClass.createsFromValues?.includes(path.Name) ?? false;
  }

  /** "Worksheet.getRange": what an error at this path calls its place. */
  location(id: number): string {
    const path = this.paths[String(id)];
    const parent = path?.ParentObjectPathId;
    const parentObject = parent === undefined ? null : this.resolved.get(parent);
    const member = path?.ObjectPathType === 5 ? "getItem" : camelCase(path?.Name ?? "");
    return parentObject ? `${parentObject.hostClass.name}.${member}` : member;
  }

  /** Arguments with objects put in the places of the paths that stand for them. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, paths[index]));
  }

  private argument(argument: unknown, path: unknown): unknown {
    if (typeof path === "number" && path !== 0) return this.open(path);
    if (Array.isArray(path) && Array.isArray(argument)) return argument.map((item, index) => this.argument(item, path[index]));
    return isPlainObject(argument) ? this.nested(argument) : argument;
  }

  /** Objects inside a plain object travel as {_ObjectPathId: 7}. */
  private nested(value: Record<string, unknown>): unknown {
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.open(id);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, isPlainObject(part) ? this.nested(part) : part]));
  }

  private resolve(path: ObjectPath): Opened | null {
    switch (path.ObjectPathType) {
      case 1:
        return opened(workbookClass, this.host.workbook);
      case 6: {
        const kept = this.host.references.get(path.Name);
        if (!kept) throw new HostError("InvalidObjectPath", `The reference ${path.Name} was released`);
        return kept;
      }
      case 7:
        return null;
      case 3:
      case 4:
      case 5:
        return this.resolveChild(path);
      default:
        throw new HostError("ApiNotFound", `The service ${path.Name} is not part of this host`);
    }
  }

  private resolveChild(path: ObjectPath): Opened | null {
    if (path.ParentObjectPathId === undefined) throw new HostError("InvalidObjectPath", `Path ${path.Id} has no parent`);
    const parent = this.open(path.ParentObjectPathId);
    if (!parent) return null;
    const args = this.arguments(path.ArgumentInfo);
    return path.ObjectPathType === 5 ? this.item(parent, args[0]) : this.member(parent, path.Name, args);
  }

  private item(parent: Opened, key: unknown): Opened {
    const { hostClass, target } = parent as { hostClass: HostClass<unknown>; target: unknown };
    if (!hostClass.item) throw new HostError("ApiNotFound", `${hostClass.name} has no getItem`);
    requireMember(hostClass.name, "GetItem", "get", this.host.requirementSets);
    const object = hostClass.item(target, key, this.host);
    if (!object) throw new HostError("ItemNotFound", `${hostClass.name} has no item ${JSON.stringify(key)}`);
    return object;
  }

  private member(parent: Opened, name: string, args: unknown[]): Opened | null {
    const { hostClass, target } = parent as { hostClass: HostClass<unknown>; target: unknown };
    const open = hostClass.open?.[name];
    const create = hostClass.create?.[name];
    if (!open && !create) throw new HostError("ApiNotFound", `${hostClass.name}.${camelCase(name)} is not part of this host`);
    requireMember(hostClass.name, name, "get", this.host.requirementSets);
    if (open) return open(target, args, this.host);
    refuseWrite(this.host);
    return create?.(target, args, this.host) ?? null;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
