import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { cssFont } from "../grid/fonts";
import type { Box } from "../grid/gridPainter";
import type { OpenWorkbook } from "../open/openWorkbook";
import { formatAt } from "../../../src/file/formats";
import { beginEdit, cancelEdit, changeEdit, commitEdit } from "./editCell";
import type { Move } from "./editCell";

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

export interface CellEditorProps {
  page: OpenWorkbook;
  box: Box;
  label: string;
  /** What a key does while no entry is under way. */
  pressKey: (event: KeyboardEvent) => void;
}

/**
 * The text box at the active cell. It has the keyboard even while nothing is being typed, invisible then, so that any input method
 * can begin an entry in it.
 */
export function CellEditor({ page, box, label, pressKey }: CellEditorProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const { edit } = page;
  const at = edit?.at;
  useEffect(() => {
    if (at !== "cell" || !input.current) return;
    input.current.focus({ preventScroll: true });
    input.current.setSelectionRange(input.current.value.length, input.current.value.length);
  }, [at]);
  const { row, column } = page.selection.active;
  const text = edit?.text ?? "";
  return (
    <textarea
      ref={input}
      className={edit ? "cell-editor" : "cell-editor resting"}
      aria-label={label}
      spellCheck={false}
      rows={text.split("\n").length}
      value={text}
      style={{
        left: box.left,
        top: box.top,
        minHeight: box.height + 1,
        minWidth: box.width + 1,
        width: Math.min(480, Math.max(box.width + 1, 24 + longestLine(text) * 9)),
        font: cssFont(formatAt(page.sheet, row, column)),
      }}
      onChange={(event) => (page.edit ? changeEdit(page, event.target.value) : beginEdit(page, event.target.value))}
      onKeyDown={(event) => (page.edit ? endByKey(page, event) : pressKey(event))}
      onMouseDown={(event) => page.edit && event.stopPropagation()}
    />
  );
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (letter > "\u2e80" ? 1.7 : 1), 0)));
}

function endByKey(page: OpenWorkbook, event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.nativeEvent.isComposing) return;
  const move = moveOf(page, event);
  if (event.key === "Enter" && event.altKey) {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    changeEdit(page, `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  } else if (event.key === "Escape") cancelEdit(page);
  else if (event.key === "F2" && page.edit) page.edit = { ...page.edit, mode: "edit" };
  else if (move) void commitEdit(page, move, event.key === "Enter" && event.ctrlKey);
  else return;
  event.preventDefault();
}

function moveOf(page: OpenWorkbook, { key, shiftKey, ctrlKey, altKey }: KeyboardEvent): Move | null {
  if (key === "Enter" && !altKey) return ctrlKey ? { rows: 0, columns: 0 } : { rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === "Tab") return { rows: 0, columns: shiftKey ? -1 : 1 };
  return page.edit?.mode === "enter" ? (ARROWS[key] ?? null) : null;
}
