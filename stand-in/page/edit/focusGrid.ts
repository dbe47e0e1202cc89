/** Gives the keyboard to the active cell: a text box that is always there, so that input methods can begin in it. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(".cell-editor")?.focus({ preventScroll: true });
}
