import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { withBase } from "../scripts/manifest";
import { COMMAND_IDS, messages } from "../src/locales";

const root = path.join(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const page = new JSDOM(text, { contentType: "application/xml" }).window.document;

const all = (name: string, within: ParentNode = page): Element[] => [...within.querySelectorAll(name)];
const only = (name: string, within: ParentNode = page): Element => {
  const found = all(name, within);
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} elements match ${name}, one is wanted`);
  return first;
};
const childNames = (element: Element): string[] => [...element.children].map((child) => child.localName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const resources = only("Resources");
const localResources = [...resources.children].flatMap((group) => [...group.children]);
const defaultValue = (resid: string): string => {
  const found = localResources.find((element) => attribute(element, "id") === resid);
  if (found === undefined) throw new Error(`no resource has the id ${resid}`);
  return attribute(found, "DefaultValue");
};

/** Width and height in pixels, from the header that every PNG file begins with. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is not a PNG file`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest as a whole", () => {
  test("keeps the order of elements that Office demands", () => {
    expect(childNames(page.documentElement)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl"],
      ...["SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
    ]);
    expect(childNames(only("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(childNames(only("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    expect(only("CustomTab").lastElementChild?.localName).toBe("Label");
  });

  test("carries one lasting id, a four-part version and the least permission that writes a workbook", () => {
    expect(only("OfficeApp > Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only("OfficeApp > Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
  });

  test("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(only("OfficeApp > Version").textContent).toBe(`${version}.0`);
  });

  test("asks for ExcelApi 1.9 and for nothing that would hide it on an iPad", () => {
    const sets = all("Requirements Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.9"]]);
    expect(all("VersionOverrides Requirements")).toEqual([]);
  });
});

/** Folder with Microsoft's OfficeAppManifestV1_1.xsd and its kin, which may not be passed on with this project. */
const schemas = process.env["OFFICE_MANIFEST_SCHEMAS"];

(schemas === undefined ? test.skip : test)("passes Microsoft's schemas (set OFFICE_MANIFEST_SCHEMAS to their folder)", () => {
  const schema = path.join(schemas ?? "", "OfficeAppManifestV1_1.xsd");
  const { stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, "manifest.xml"], { cwd: root, encoding: "utf8" });
  expect(stderr.trim()).toBe("manifest.xml validates");
});

describe("the shared runtime", () => {
  test("is one page for functions and pane alike", () => {
    const resid = attribute(only("Runtime"), "resid");
    expect(attribute(only("Runtime"), "lifetime")).toBe("long");
    expect(attribute(only("FunctionFile"), "resid")).toBe(resid);
    expect(attribute(only("Action SourceLocation"), "resid")).toBe(resid);
    expect(defaultValue(resid)).toBe(attribute(only("DefaultSettings > SourceLocation"), "DefaultValue"));
    expect(all("TaskpaneId")).toEqual([]);
  });
});

describe("texts", () => {
  const overridable = [...all("OfficeApp > DisplayName"), ...all("OfficeApp > Description"), ...all("ShortStrings > *"), ...all("LongStrings > *")];

  test("stand in Chinese with an English override", () => {
    expect(only("DefaultLocale").textContent).toBe("zh-CN");
    for (const element of overridable) {
      const overrides = [...element.children].map((child) => attribute(child, "Locale"));
      expect([attribute(element, "id") || element.localName, overrides]).toEqual([attribute(element, "id") || element.localName, ["en-US"]]);
      expect(attribute(element, "DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(attribute(element.children[0] as Element, "Value")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test.each([["ShortStrings", 125], ["LongStrings", 250]])("%s stay within %i characters", (group, limit) => {
    const values = all(`${group} *`).flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")]);
    expect(values.filter((value) => value.length > limit)).toEqual([]);
    expect(values.filter((value) => value !== "").length).toBeGreaterThan(0);
  });

  test.each([["DisplayName", 125], ["Description", 250]])("%s stays within %i characters and is no blank", (name, limit) => {
    const element = only(`OfficeApp > ${name}`);
    const values = [attribute(element, "DefaultValue"), ...[...element.children].map((child) => attribute(child, "Value"))];
    expect(values.filter((value) => value.trim() === "" || value.length > limit)).toEqual([]);
  });

  test("every resid names a resource, every resource is used, ids are unique and at most 32 characters", () => {
    const ids = localResources.map((element) => attribute(element, "id"));
    const used = new Set(all("[resid]").map((element) => attribute(element, "resid")));
    expect([...used].filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("short labels are used as labels and titles, long ones as descriptions", () => {
    const short = all("ShortStrings > *").map((element) => attribute(element, "id"));
    const long = all("LongStrings > *").map((element) => attribute(element, "id"));
    for (const element of all("Label, Title", only("Host[*|type]"))) expect(short).toContain(attribute(element, "resid"));
    for (const element of all("Description", only("Host[*|type]"))) expect(long).toContain(attribute(element, "resid"));
  });
});

describe("commands", () => {
  test("every function of the ribbon is associated in src/commands, and the other way round", () => {
    const source = readFileSync(path.join(root, "src", "commands", "index.ts"), "utf8");
    const associated = [...source.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map((match) => match[1]);
    const named = all("FunctionName").map((element) => element.textContent);
    expect(named).toEqual(associated);
    expect(named).toEqual([...COMMAND_IDS]);
  });

  test("each button is called what pane and messages call it, in both languages", () => {
    for (const control of all("Control").filter((one) => all("FunctionName", one).length > 0)) {
      const id = only("FunctionName", control).textContent as (typeof COMMAND_IDS)[number];
      const label = localResources.find((element) => attribute(element, "id") === attribute(only("Label", control), "resid"));
      const names = [attribute(label as Element, "DefaultValue"), attribute(label?.children[0] as Element, "Value")];
      expect(names).toEqual([messages("zh-CN").commands[id].label, messages("en-US").commands[id].label]);
    }
  });

  test("control ids are unique, and each button has a tip", () => {
    const ids = all("Control, Group, CustomTab").map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const control of all("Control")) expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });
});

describe("icons", () => {
  test.each(all("Images > *").map((image) => attribute(image, "id")))("%s is a square picture of the size it says", (id) => {
    const size = Number(id.split(".").at(-1));
    const file = path.join(root, new URL(defaultValue(id)).pathname);
    expect(pngSize(file)).toEqual([size, size]);
  });

  test("every icon comes in 16, 32, 64 and 80 pixels, each size with its own picture", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => [attribute(image, "size"), attribute(image, "resid").split(".").at(-1)]);
      expect(sizes).toEqual([["16", "16"], ["32", "32"], ["64", "64"], ["80", "80"]]);
    }
  });

  test("every picture of every size is there, and no two resources share one", () => {
    const pictures = all("Images > *").map((image) => attribute(image, "DefaultValue"));
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(pictures.filter((address) => !address.endsWith(".png") || !existsSync(path.join(root, new URL(address).pathname)))).toEqual([]);
  });

  test("the product's icons are 32 and 64 pixels", () => {
    for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const) {
      expect(pngSize(path.join(root, new URL(attribute(only(name), "DefaultValue")).pathname))).toEqual([size, size]);
    }
  });

  test("every picture is rendered from a drawing, and every drawing is used", () => {
    const drawings = readdirSync(path.join(root, "assets", "svg")).map((file) => file.replace(/(\.\d+)?\.svg$/, ""));
    const pictures = readdirSync(path.join(root, "assets")).filter((file) => file.endsWith(".png")).map((file) => file.replace(/-\d+\.png$/, ""));
    const names = (list: readonly (string | undefined)[]) => [...new Set(list)].sort();
    expect(names(pictures)).toEqual(names(drawings));
    const used = [...text.matchAll(/assets\/([a-z-]+)-\d+\.png/g)].map((match) => match[1]);
    expect(names(used)).toEqual(names(drawings));
  });
});

describe("addresses", () => {
  const addresses = (manifest: string): string[] => [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");

  test("all lie under the development server", () => {
    expect(addresses(text).length).toBeGreaterThan(10);
    expect(addresses(text).filter((address) => !address.startsWith("https://localhost:3001/"))).toEqual([]);
  });

  test("all move to the base of a deployment", () => {
    const moved = withBase(text, "https://qb.example/v1/");
    expect(addresses(moved)).toEqual(addresses(text).map((address) => address.replace("https://localhost:3001/", "https://qb.example/v1/")));
    expect(moved).not.toContain("localhost");
  });

  test.each(["http://qb.example", "qb.example", "https://qb.example/?a=1", ""])("a base that Office would not take is refused: %s", (base) => {
    expect(() => withBase(text, base)).toThrow(RangeError);
  });
});
