/** The example team's saved workbook in Chinese; the other one, and what LibreOffice calculates of both: `npm run test:job`. */
import { exampleTests } from "./exampleTests";

exampleTests(["zh-CN"], { isCalculatedAnew: false });
