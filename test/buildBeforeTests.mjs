import { ensureBundle } from "../scripts/bundle.mjs";

/** Jest calls this once before all tests: those that open the page find it built from the present sources. */
export default function buildBeforeTests() {
  ensureBundle();
}
