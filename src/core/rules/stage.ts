/**
 * Where a stage stands in the list of 跟进阶段, from 1 (线索) to 8 (无效): teams may rename the entries, their places keep their meaning.
 * Source: docs/rules.md#next-step, #conversion.
 */
export const STAGE = { interest: 2, negotiation: 4, service: 6, lost: 7 } as const;

/** The stages up to 谈判 are those of an open customer; 0, no stage at all, is none. Example: isOpenStage(5) → false. */
export function isOpenStage(stage: number): boolean {
  return stage >= 1 && stage <= STAGE.negotiation;
}

/** 意向 and later stages; 流失 and 无效 are none. Example: isReachedStage(2) → true. */
export function isReachedStage(stage: number): boolean {
  return stage >= STAGE.interest && stage <= STAGE.service;
}
