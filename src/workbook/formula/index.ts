export { formulaHash } from "./formulaHash";
export { formulaWithIds, type FormulaPlace } from "./formulaWithIds";
export { formulaOwner, isKnown, knownFormulasOf, UnknownVersionError, type KnownFormulas } from "./knownFormulas";
