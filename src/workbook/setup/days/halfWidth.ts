/** How far full-width forms of ASCII stand from the plain ones. */
const OFFSET = 0xfee0;

/**
 * A text with full-width letters, digits and signs as plain ones and every blank as a plain space; of the same length, so that a place
 * found in
 * it is a place of the text itself.
 *
 * Example: halfWidth("（３）孙八　") → "(3)孙八 ".
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - OFFSET))
    .replace(/[^\S\n\r\t]/g, " ");
}
