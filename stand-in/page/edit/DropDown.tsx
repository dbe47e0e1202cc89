import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Box } from "../grid/gridPainter";
import { cellAt, wireValue } from "../../../src/file/cells";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { enter } from "./editCell";
import { focusGrid } from "./focusGrid";

export interface DropDownProps {
  page: OpenWorkbook;
  texts: PageTexts;
  box: Box;
  entries: readonly string[];
  open: boolean;
}

/** The arrow beside a cell with a list, and the list. Alt+Down opens it, arrows and Enter choose. */
export function DropDown({ page, texts, box, entries, open }: DropDownProps) {
  const show = (shown: boolean): void => {
    page.menu = shown ? { kind: "list" } : null;
    page.tell(false);
  };
  return (
    <>
      <button
        type="button"
        className="list-arrow"
        tabIndex={-1}
        aria-label={texts.chooseFromList}
        style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
        onMouseDown={(event) => event.stopPropagation()}
        onClick={() => show(!open)}
      >
        ▾
      </button>
      {open && <EntryList page={page} texts={texts} box={box} entries={entries} close={() => show(false)} />}
    </>
  );
}

function EntryList({ page, texts, box, entries, close }: Omit<DropDownProps, "open"> & { close: () => void }) {
  const { row, column } = page.selection.active;
  const present = String(wireValue(cellAt(page.sheet, row, column)?.value ?? null));
  const [at, setAt] = useState(Math.max(0, entries.indexOf(present)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const { current } = list;
    const below = (current?.offsetParent?.clientHeight ?? 0) - box.top - box.height;
    if (current && current.offsetHeight > below) current.style.top = `${Math.max(0, box.top - current.offsetHeight)}px`;
  });
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const choose = (entry: string | undefined): void => {
    close();
    focusGrid();
    if (entry !== undefined) void enter(page, { text: entry });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "ArrowDown") setAt(Math.min(entries.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter" || event.key === "Tab") choose(entries[at]);
    else if (event.key === "Escape") choose(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className="entry-list"
      role="listbox"
      aria-label={texts.chooseFromList}
      tabIndex={-1}
      style={{ left: box.left, top: box.top + box.height + 1, minWidth: box.width + 1 }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {entries.map((entry, index) => (
        <li key={entry} role="option" aria-selected={index === at} onMouseEnter={() => setAt(index)} onClick={() => choose(entry)}>
          {entry}
        </li>
      ))}
    </ul>
  );
}
