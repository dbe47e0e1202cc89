/**
 * Renders assets/svg/*.svg to the PNG sizes that manifest.xml names. Every drawing stands on a grid of 16 × 16, and
 * every size is a whole multiple of it, so that edges fall on pixels. Where curves blur at 16 pixels, name.16.svg holds
 * a drawing for that size alone.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";

const SIZES_PX = [16, 32, 64, 80] as const;
const assets = path.join(__dirname, "..", "assets");
const drawings = path.join(assets, "svg");

function drawingFor(icon: string, size: number): string {
  const own = path.join(drawings, `${icon}.${size}.svg`);
  return readFileSync(existsSync(own) ? own : path.join(drawings, `${icon}.svg`), "utf8");
}

const icons = readdirSync(drawings)
  .filter((name) => /^[a-z-]+\.svg$/.test(name))
  .map((name) => path.basename(name, ".svg"));

for (const icon of icons) {
  for (const size of SIZES_PX) {
    const png = new Resvg(drawingFor(icon, size), { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(path.join(assets, `${icon}-${size}.png`), png);
  }
}
process.stdout.write(`${icons.length} icons at ${SIZES_PX.join(", ")} pixels in assets/\n`);
