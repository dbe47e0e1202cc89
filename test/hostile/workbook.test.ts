/** Some hostile texts of each kind through the whole product; all of them: `npm run test:hostile`. */
import { hostileTests, sliceOf } from "./hostileTests";

hostileTests([sliceOf(11, 16, 130)]);
