/** The workbooks that are kept of a version. */
import { en3 } from "./en3";
import { en60 } from "./en60";
import { zh3 } from "./zh3";
import { zh60 } from "./zh60";
import type { Plan } from "../makeKept";

export const plans: readonly Plan[] = [zh3, en3, zh60, en60];
