import type { Sheet } from "../../src/file/model";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";

/** Excel.Shape: by its name alone. */
const shapeClass: HostClass<string> = { name: "Shape", read: { Name: (name) => name } };

/** Excel.ShapeCollection: what a person drew on a sheet or put there as a picture. Add-ins make none here. */
export const shapeCollectionClass: HostClass<Sheet> = {
  name: "ShapeCollection",
  items: ({ id }, { shapes }) => (shapes.get(id) ?? []).map((name) => opened(shapeClass, name)),
};
