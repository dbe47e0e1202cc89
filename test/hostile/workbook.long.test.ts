/** All 10,000 hostile texts through the whole product, and the slice on which LibreOffice calculates. */
import { NAMES_PER_QUARTER } from "./hostileQuarter";
import { everyText, hostileTests, sliceOf } from "./hostileTests";

hostileTests([...everyText(), sliceOf(NAMES_PER_QUARTER, 120, 400)]);
