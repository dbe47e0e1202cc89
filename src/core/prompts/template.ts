/** A piece of a phrase: fixed words, or the name of a slot to be filled. */
export type TemplatePiece = { readonly text: string } | { readonly slot: string };

/**
 * Cuts a phrase such as "低于目标 {quantity}" into fixed words and slots, in order, so that core and an Excel formula build the
 * same text from the same phrase.
 *
 * Empty pieces are left out. Example: splitTemplate("差 {quantity}。") → [{text: "差 "}, {slot: "quantity"}, {text: "。"}].
 */
export function splitTemplate(template: string): TemplatePiece[] {
  return template
    .split(/(\{[a-z]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{[a-z]+\}$/.test(piece) ? { slot: piece.slice(1, -1) } : { text: piece }));
}

/** Thrown when a phrase names a slot for which there is no value. */
export class UnknownSlotError extends Error {
  override readonly name = "UnknownSlotError";
  constructor(slot: string, template: string) {
    super(`The phrase "${template}" has a slot {${slot}} that nothing fills.`);
  }
}

/**
 * Fills the slots of a phrase. Values are put in as they are; braces in them are not read again.
 *
 * Errors: UnknownSlotError. Example: fillTemplate("差 {quantity}", {quantity: "2 家"}) → "差 2 家".
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return splitTemplate(template)
    .map((piece) => {
      if ("text" in piece) return piece.text;
      const value = values[piece.slot];
      if (value === undefined) throw new UnknownSlotError(piece.slot, template);
      return value;
    })
    .join("");
}
