/**
 * The page that `npm start` serves: the stand-in for Excel with this add-in installed and the example team at hand. The page itself
 * knows nothing of sales; what it offers beside the add-in's own buttons comes from here.
 */
import { toSerial, isoDate } from "../../src/core";
import { startPage } from "../../stand-in/page/startPage";
import { exampleTeam } from "./exampleTeam";

/** Today where the browser is. */
function localToday(now: Date): number {
  const two = (part: number): string => String(part).padStart(2, "0");
  return toSerial(isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`));
}

void startPage({ today: localToday(new Date()), manifest: "/manifest.xml", addIn: "/add-in/", starters: [exampleTeam] });
