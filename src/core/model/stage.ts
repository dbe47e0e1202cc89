/** 跟进阶段: 线索, 意向, 方案, 谈判, 成交, 服务, 流失, 无效. */
export type StageCode = "lead" | "interest" | "proposal" | "negotiation" | "won" | "service" | "lost" | "invalid";
