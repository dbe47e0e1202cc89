/** Upper case, without the prefix that files put before newer functions. `functionName("_xlfn.ifs")` is "IFS". */
export function functionName(written: string): string {
  return written.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}
