/** The parts of an .xlsx file and how they refer to each other. */

import { strFromU8, unzipSync } from "fflate";
import type { ParseXml } from "./xmlReading";

/** Why bytes cannot be opened: what the file is instead of an .xlsx workbook, as far as it can be told. */
export type NotAWorkbookReason = "damaged" | "encrypted" | "oldFormat" | "binary" | "openDocument" | "tooLarge" | "dates1904" | "other";

/** The bytes are no .xlsx workbook that can be read. */
export class NotAWorkbookError extends Error {
  override readonly name = "NotAWorkbookError";

  constructor(
    readonly reason: NotAWorkbookReason,
    message: string,
  ) {
    super(message);
  }
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

  /** @throws NotAWorkbookError when the bytes are no archive of .xlsx parts. */
  constructor(
    bytes: Uint8Array,
    private readonly parseXml: ParseXml,
  ) {
    this.files = unpack(bytes);
    if (this.files["xl/workbook.bin"]) throw new NotAWorkbookError("binary", "The file is a binary workbook (.xlsb)");
    if (this.files["mimetype"] && this.files["content.xml"]) throw new NotAWorkbookError("openDocument", "The file is an OpenDocument file");
  }

  get paths(): string[] {
    return Object.keys(this.files);
  }

  /** The root element of a part, or null when there is no such part. */
  root(path: string): Element | null {
    const file = this.files[path];
    return file ? this.parsed(path, strFromU8(file)) : null;
  }

  /** Browsers answer XML that does not parse with a page about it; stand-in/node/parseXml.ts and jsdom throw. */
  private parsed(path: string, text: string): Element {
    let root: Element;
    try {
      root = this.parseXml(text).documentElement;
    } catch (error) {
      throw new NotAWorkbookError("damaged", `The part ${path} does not parse: ${String(error)}`);
    }
    if (root.localName === "parsererror" || root.getElementsByTagName("parsererror").length > 0) {
      throw new NotAWorkbookError("damaged", `The part ${path} does not parse`);
    }
    return root;
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

/** Unpacked parts beyond this many bytes are not what people keep in a workbook, but what breaks a browser. */
const LARGEST = 400_000_000;
const ZIP_START = [0x50, 0x4b];
/** .xls files and encrypted .xlsx files are both such containers. */
const CONTAINER_START = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (startsWith(bytes, CONTAINER_START)) {
    const reason = holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat";
    throw new NotAWorkbookError(reason, "The file is an OLE container");
  }
  if (!startsWith(bytes, ZIP_START)) throw new NotAWorkbookError("other", "The file is no archive");
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw new NotAWorkbookError("tooLarge", `The file unpacks to more than ${LARGEST} bytes`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof NotAWorkbookError) throw error;
    throw new NotAWorkbookError("damaged", `The archive is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** True when the directory of an OLE container names a stream so. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
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
