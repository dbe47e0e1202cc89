import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium } from "playwright-core";

const BROWSER = "/usr/bin/chromium";
const built = path.join(__dirname, "..", "..", "dist");
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

function serveBuiltPage(): Promise<Server> {
  const server = createServer((request, response) => {
    const file = path.join(built, path.normalize(new URL(request.url ?? "/", "http://page").pathname));
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[path.extname(file)] ?? "text/plain" });
    response.end(found ? readFileSync(file) : "");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

test("the built page draws itself under its own content security policy, without a complaint or a request elsewhere", async () => {
  if (!existsSync(BROWSER)) throw new Error("this test needs a browser: apt-get install chromium");
  const server = await serveBuiltPage();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url());
    });
    await page.goto(`${origin}/taskpane.html`);
    await page.waitForSelector("h1");
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("main") as Element).display)).toBe("flex");
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

test("the policy allows no eval, no inline script and no connection", () => {
  const html = readFileSync(path.join(built, "taskpane.html"), "utf8");
  const policy = /Content-Security-Policy content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe-(eval|inline)/);
  expect(html.indexOf("office-js/office.js")).toBeLessThan(html.indexOf("taskpane.js"));
});
