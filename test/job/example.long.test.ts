/** The example team's saved workbooks, calculated anew by LibreOffice. */
import { exampleTests } from "./exampleTests";

exampleTests(["zh-CN", "en-US"], { isCalculatedAnew: true });
