import { ResourceLoader } from "jsdom";

/** Where pages built for the store load Office.js from. */
const LIBRARY_ADDRESS = /^https:\/\/appsforoffice\.(microsoft\.com|cdn\.partner\.office365\.cn)\/(?:appsforoffice\/)?lib\/(?:1|beta)\/hosted\/(.+)$/;

/** Loads from the local server alone; Microsoft's addresses of the library lead to the local copy, others are refused. */
export class LibraryOnlyLoader extends ResourceLoader {
  constructor(private readonly origin: string) {
    super();
  }

  override fetch(...[url, options]: Parameters<ResourceLoader["fetch"]>): ReturnType<ResourceLoader["fetch"]> {
    const library = LIBRARY_ADDRESS.exec(url);
    if (library) return super.fetch(`${this.origin}/office-js/${library[2] ?? ""}`, options);
    if (!url.startsWith(`${this.origin}/`)) throw new Error(`The page asked for ${url}: the stand-in makes no network call`);
    return super.fetch(url, options);
  }
}
