/** The text is no formula, or names a function, name, sheet, table or column that does not exist. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly formula: string,
    reason: string,
  ) {
    super(`${reason}: ${formula}`);
    this.name = "FormulaSyntaxError";
  }
}
