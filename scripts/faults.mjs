/**
 * Runs the full sweep of faults: creation, refresh, repair, upgrade and a member who joins fail at every action and batch in turn. A
 * quarter of an hour on two idle cores.
 */
import { runTests } from "./runTests.mjs";

runTests("test/excel/(.*Faults|addMember)", { QUARTERBOOK_FAULTS: "full" }, "--maxWorkers=2");
