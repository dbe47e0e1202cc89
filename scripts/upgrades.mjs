/** Runs the tests of kept workbooks on all of them, those of sixty people as well: they are read, calculated and upgraded. */
import { runTests } from "./runTests.mjs";

runTests("test/(fixtures|excel/upgradeKept)", { QUARTERBOOK_UPGRADES: "full" }, "--maxWorkers=2");
