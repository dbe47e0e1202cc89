/** The parts of an .xlsx file and how they refer to each other. */

import { strFromU8, unzipSync } from "fflate";
import type { ParseXml } from "./xmlReading";

/** The bytes are no .xlsx workbook. */
export class NotAWorkbookError extends Error {
  override readonly name = "NotAWorkbookError";
}

export interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "table", "drawing". */
  kind: string;
  /** Path of the part in the file. */
  path: string;
}

export class PackageReader {
  private readonly files: Record<string, Uint8Array>;

  /** @throws NotAWorkbookError when the bytes are no zip archive. */
  constructor(
    bytes: Uint8Array,
    private readonly parseXml: ParseXml,
  ) {
    try {
      this.files = unzipSync(bytes);
    } catch (error) {
      throw new NotAWorkbookError(`The file is no .xlsx workbook: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  get paths(): string[] {
    return Object.keys(this.files);
  }

  /** The root element of a part, or null when there is no such part. */
  root(path: string): Element | null {
    const file = this.files[path];
    return file ? this.parseXml(strFromU8(file)).documentElement : null;
  }

  relations(path: string): Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const root = this.root(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return [...(root?.children ?? [])]
      .filter((relation) => relation.getAttribute("TargetMode") !== "External")
      .map((relation) => ({
        id: relation.getAttribute("Id") ?? "",
        kind: (relation.getAttribute("Type") ?? "").replace(/^.*\//, ""),
        path: resolvePath(folder, relation.getAttribute("Target") ?? ""),
      }));
  }

  /** The one part of a kind that a part refers to, or null. */
  related(path: string, kind: string): string | null {
    return this.relations(path).find((relation) => relation.kind === kind)?.path ?? null;
  }
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
