import { ensureBundle, ensureHostPage } from "../scripts/bundle.mjs";

/** Jest calls this once before all tests: those that open a page find it built from the present sources. */
export default function buildBeforeTests({ nonFlagArgs = [] }) {
  ensureBundle();
  const opensHostPage = nonFlagArgs.length === 0 || nonFlagArgs.some((pattern) => pattern.includes("e2e"));
  if (opensHostPage) ensureHostPage();
}
