/** The parts of a file, deflated piece by piece as they are written, so that no part is ever whole in memory. */

import { Deflate, Zip, ZipPassThrough } from "fflate";
import { element, XML_DECLARATION } from "./xml";

export const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006";

/** Deflates one stream: gives what became of each piece, and with the last one the rest. */
export type Deflater = (piece: Uint8Array, isLast: boolean) => Uint8Array;

const DEFLATE_LEVEL = 6;
/** So many signs are encoded and deflated at once. */
const PIECE_LENGTH = 262_144;
/** A zip says when its parts were made; the same workbook gives the same bytes. */
const PART_TIME = "1980-01-02T00:00:00";

/** The library's own deflater, which runs anywhere. */
function plainDeflater(): Deflater {
  let deflated: Uint8Array[] = [];
  const stream = new Deflate({ level: DEFLATE_LEVEL }, (chunk) => deflated.push(chunk));
  return (piece, isLast) => {
    stream.push(piece, isLast);
    const result = joinBytes(deflated);
    deflated = [];
    return result;
  };
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part that is deflated as it comes; the library counts and checks it. */
class DeflatedPart extends ZipPassThrough {
  override compression = 8;
  override mtime = PART_TIME;
  /** What it became so far. */
  readonly deflated: Uint8Array[] = [];

  constructor(
    path: string,
    private readonly deflate: Deflater,
  ) {
    super(path);
    // The package takes it once it is whole.
    this.ondata = () => undefined;
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.deflated.push(this.deflate(chunk, final));
  }
}

/** Parts of a file by path, and what they are. */
export class PackageParts {
  private readonly parts: DeflatedPart[] = [];
  private readonly types: string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly counts = { table: 0, drawing: 0, chart: 0 };

  constructor(private readonly makeDeflater: () => Deflater = plainDeflater) {}

  /** Numbers parts of a kind through the whole workbook, from 1. */
  nextNumber(kind: "table" | "drawing" | "chart"): number {
    return (this.counts[kind] += 1);
  }

  /** @param xml the part, or its pieces one after the other */
  add(path: string, xml: string | Iterable<string>, type?: string): void {
    const part = new DeflatedPart(path, this.makeDeflater());
    let piece = "";
    for (const text of typeof xml === "string" ? [xml] : xml) {
      piece += text;
      if (piece.length < PIECE_LENGTH) continue;
      part.push(this.encoder.encode(piece));
      piece = "";
    }
    part.push(this.encoder.encode(piece), true);
    this.parts.push(part);
    if (type !== undefined) this.types.push(element("Override", { PartName: `/${path}`, ContentType: type }));
  }

  /** The file, with its content types. Readers that stream want these first, and after them what leads to the workbook. */
  toBytes(): Uint8Array {
    this.addContentTypes();
    const first = ["[Content_Types].xml", "_rels/.rels"].flatMap((path) => this.parts.filter(({ filename }) => filename === path));
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    for (const part of new Set([...first, ...this.parts])) {
      zip.add(part);
      part.ondata(null, joinBytes(part.deflated.splice(0)), true);
    }
    zip.end();
    return joinBytes(pieces);
  }

  private addContentTypes(): void {
    const defaults =
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" });
    const types = { xmlns: `${PACKAGE_NAMESPACE}/content-types` };
    this.add("[Content_Types].xml", XML_DECLARATION + element("Types", types, defaults + this.types.join("")));
  }
}
