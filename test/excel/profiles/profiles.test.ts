/** A slice of test:profiles: creation and what follows it, all quirks at once, for both ways of filling columns. */
import { expectLikePlain } from "./likePlain";

test("with all quirks at once the quarter is made, refreshed, logged and printed as without them", async () => {
  await expectLikePlain(["harsh-first", "harsh-last"], ["create", "create again", "refresh", "log form", "prepare review"]);
});
