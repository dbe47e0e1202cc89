import { weightMetric } from "../../../src/core";
import type { MetricKind } from "../../../src/core";

const metric = (id: string, name = id, kind: MetricKind = "additive") => ({ id, name, kind });

test("people weigh by the metric with the id sales, else by the one so named, else by the first additive one, else not at all", () => {
  expect(weightMetric([metric("new"), metric("sales")])?.id).toBe("sales");
  expect(weightMetric([metric("m1", "销售额"), metric("sales", "毛利")])?.id).toBe("sales");
  expect(weightMetric([metric("orders", "订单数"), metric("m2", "销售额")])?.id).toBe("m2");
  expect(weightMetric([metric("rate", "回款率", "ratio"), metric("new"), metric("units")])?.id).toBe("new");
  expect(weightMetric([metric("sales", "销售额", "ratio")])).toBeNull();
});

test.each(["销售额(万元)", "销售额（万元）", "销售额 (10k CNY)", "Sales", "sales (10k CNY)", " 销售额 "])("%s is the sales metric by its name", (name) => {
  expect(weightMetric([metric("orders"), metric("m2", name)])?.id).toBe("m2");
});

test.each(["销售额增长", "Sales calls", "老客户销售额", "销售额(万元)目标"])("%s is another metric", (name) => {
  expect(weightMetric([metric("orders"), metric("m2", name)])?.id).toBe("orders");
});
