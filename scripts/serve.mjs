/**
 * Serves the stand-in for Excel with the add-in installed: http://localhost:3000 (or PORT). The add-in's folder is served as it was
 * built; only its page gets one more script line, by which Excel's side of the wire is attached before office.js loads.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** The page may load from here alone and sends nothing anywhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const ATTACH_SCRIPT = "window.parent.attachAddIn(window);\n";

/** The add-in's page with the attaching script before all others. */
function paneHtml() {
  const html = readFileSync(path.join(root, "dist", "taskpane.html"), "utf8");
  return html.replace(/<script /, '<script src="/attach.js"></script><script ');
}

function send(response, text, type, headers = {}) {
  response.writeHead(200, { "content-type": TYPES[type], "cache-control": "no-store", ...headers });
  response.end(text);
}

function sendFile(response, folder, name) {
  const file = path.join(root, folder, name);
  const isInside = file.startsWith(path.join(root, folder) + path.sep);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

function answer(request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://host");
  const name = path.posix.normalize(decodeURIComponent(pathname));
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  if (name === "/") {
    return send(response, readFileSync(path.join(root, "dist-host", "page.html")), ".html", { "content-security-policy": PAGE_POLICY });
  }
  if (name === "/attach.js") return send(response, ATTACH_SCRIPT, ".js");
  if (name === "/manifest.xml") return sendFile(response, ".", "manifest.xml");
  if (name === "/add-in/taskpane.html") return send(response, paneHtml(), ".html");
  if (name.startsWith("/add-in/")) return sendFile(response, "dist", name.slice("/add-in/".length));
  return sendFile(response, "dist-host", name.slice(1));
}

/** Serves on this machine alone; resolves with the address and what stops it. */
export function serve(port) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      };
      resolve({ address: `http://localhost:${server.address().port}`, close });
    });
  });
}
