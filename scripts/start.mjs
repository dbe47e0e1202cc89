/** `npm start`: builds the add-in and the page of the stand-in for Excel where they are not up to date, and serves both. */
import { ensureBundle, ensureHostPage } from "./bundle.mjs";
import { serve } from "./serve.mjs";

const PORT = Number(process.env.PORT ?? 3000);

function tell(text) {
  process.stdout.write(`${text}\n`);
}

try {
  tell("正在构建 / Building …");
  ensureBundle();
  ensureHostPage();
  const { address } = await serve(PORT);
  tell(`\n季度簿在浏览器中试用，无需 Excel / Try Quarterbook in a browser, without Excel:\n\n  ${address}\n\nCtrl+C 结束 / ends it`);
} catch (error) {
  const taken = error.code === "EADDRINUSE" ? `port ${PORT} is in use; PORT=3100 npm start takes another` : error.message;
  process.stderr.write(`start: ${taken}\n`);
  process.exitCode = 1;
}
