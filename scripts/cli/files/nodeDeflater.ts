import { constants, deflateRawSync } from "node:zlib";
import type { Deflater } from "../../../src/file/write/packageParts";

/** Node's deflater: faster than the one that also runs in a page. Each piece ends a block of its own, so that blocks follow each other. */
export function nodeDeflater(): Deflater {
  return (piece, isLast) => deflateRawSync(piece, { level: 6, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH });
}
