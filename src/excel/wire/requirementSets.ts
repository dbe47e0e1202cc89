/** Requirement sets beyond the one that the manifest asks for: what needs them is left out, and told, where they are not there. */

/** Groups of columns came with it. */
export const outlineSet = "1.10";
/** Table.resize came with it. */
export const resizeSet = "1.13";
