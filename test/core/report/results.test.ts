import { weightMetric } from "../../../src/core";

const metric = (id: string, kind: "additive" | "ratio"): { id: string; kind: "additive" | "ratio" } => ({ id, kind });

test("people weigh by their sales targets, else by the first additive metric, else not at all", () => {
  expect(weightMetric([metric("new", "additive"), metric("sales", "additive")])?.id).toBe("sales");
  expect(weightMetric([metric("rate", "ratio"), metric("new", "additive"), metric("units", "additive")])?.id).toBe("new");
  expect(weightMetric([metric("sales", "ratio")])).toBeNull();
});
