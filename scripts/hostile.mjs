/** `npm run test:hostile`: all 10,000 hostile texts through the whole product. Over a hundred workbooks, so it takes long; `npm test` takes a slice. */
import { runTests } from "./runTests.mjs";

runTests("test/hostile", { HOSTILE_TEXTS: "all" }, ...process.argv.slice(2));
