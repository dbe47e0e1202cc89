/** Every flow under every profile of quirks: each quirk by itself, and all of them at once for both ways of filling columns. */
import { quirkProfiles } from "../../../stand-in/quirks";
import { flows, withPlayer, type Flow, type Played } from "./flows";
import { differences } from "./likePlain";

const profiles = Object.keys(quirkProfiles).filter((profile) => profile !== "plain");

let plain: Record<Flow, Played>;
let play: (profile: string) => Promise<Record<Flow, Played>>;
let end: () => void;

let ended: Promise<void>;

beforeAll(async () => {
  await new Promise<void>((ready, fail) => {
    ended = withPlayer(async (playFlows) => {
      play = playFlows;
      plain = await play("plain");
      const over = new Promise<void>((resolve) => (end = resolve));
      ready();
      await over;
    });
    ended.catch(fail);
  });
});
afterAll(async () => {
  end();
  await ended;
});

test.each(profiles)("under %s every flow gives what it gives without quirks", async (profile) => {
  expect(differences(plain, await play(profile), profile)).toEqual([]);
});

test("every flow does its work", () => {
  expect(Object.keys(plain)).toEqual(Object.keys(flows));
  expect(plain.create.told).toEqual(["created"]);
  expect(plain["create again"].told).toEqual(["unchanged"]);
  expect(plain["complete an unfinished one"].told.slice(-2)).toEqual(["completed", "unchanged"]);
  expect(plain["add a member"].told.map((line) => line.split(" ")[0])).toEqual(["done", "unchanged", "refreshed"]);
  expect(plain.upgrade.told[0]).toMatch(/^upgraded/);
  expect(plain.upgrade.told.at(-1)).toMatch(/^unchanged/);
});
