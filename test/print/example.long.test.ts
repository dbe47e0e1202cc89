/** The example team's quarter on paper, in both languages. */
import { printedExampleTests } from "./exampleTests";

printedExampleTests(["zh-CN", "en-US"]);
