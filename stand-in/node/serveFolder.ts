/** A tiny file server on 127.0.0.1 for the built add-in and, behind it, the unmodified Office.js library. */

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface FolderServer {
  /** "http://127.0.0.1:40123" */
  origin: string;
  close(): Promise<void>;
}

/** Where npm put the library. */
export function officeLibraryFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/**
 * Serves the folder on a free port. What it does not hold is looked for in the library's own folder, which also stands
 * under /office-js/, so that a page may load "office.js" or "/office-js/office.js".
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const library = officeLibraryFolder();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const file = [join(folder, path), join(library, path.replace(/^\/office-js\//, "/"))].find(isFile);
    if (file === undefined) response.writeHead(404).end();
    else sendFile(file, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function sendFile(file: string, response: ServerResponse): void {
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
