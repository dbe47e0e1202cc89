/** A workbook of three people that version 1 made and people filled in is brought up to date; all others: `npm run test:upgrades`. */
import { keptOfRun } from "../../fixtures/keptWorkbook";
import { upgradeTests } from "./upgradeTests";

upgradeTests(keptOfRun().filter(({ name, version }) => name === "zh-3" && version === 1));
