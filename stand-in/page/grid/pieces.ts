/** What a layer of the grid is drawn of. A drawing like the last one leaves the layer's elements alone: a browser lays out anew what is new. */

export interface Piece {
  /** The classes of its element. */
  kind: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** CSS properties by name. */
  style?: Readonly<Record<string, string>>;
  text?: string;
}

/** The elements that a layer shows, each by all that its piece says. */
const shownIn = new WeakMap<HTMLElement, ReadonlyMap<string, HTMLElement>>();

/** Makes a layer show pieces, later ones over earlier ones. Nothing else may stand in the layer. */
export function showPieces(layer: HTMLElement, pieces: readonly Piece[]): void {
  const before = shownIn.get(layer) ?? new Map<string, HTMLElement>();
  const wanted = new Map(pieces.map((piece) => [keyOf(piece), piece]));
  for (const [key, element] of before) if (!wanted.has(key)) element.remove();
  const shown = new Map<string, HTMLElement>();
  let next = layer.firstChild;
  for (const [key, piece] of wanted) {
    const element = before.get(key) ?? elementOf(piece);
    shown.set(key, element);
    if (element === next) next = next.nextSibling;
    else layer.insertBefore(element, next);
  }
  shownIn.set(layer, shown);
}

function keyOf({ kind, left, top, width, height, style, text }: Piece): string {
  let key = `${kind} ${left} ${top} ${width} ${height} `;
  for (const name in style) key += `${name}:${style[name]};`;
  return `${key} ${text ?? ""}`;
}

function elementOf({ kind, left, top, width, height, style = {}, text }: Piece): HTMLElement {
  const element = document.createElement("div");
  element.className = kind;
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}
