export { formulaHash } from "./formulaHash";
export { formulaWithIds, type FormulaPlace } from "./formulaWithIds";
export { formulaOwner, isKnown, knownFormulasOf, type KnownFormulas } from "./knownFormulas";
