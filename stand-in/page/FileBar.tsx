import { useRef } from "react";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { createWorkbook } from "../../src/file/newWorkbook";
import { openFile } from "./open/openFile";
import type { OpenWorkbook } from "./open/openWorkbook";
import type { PageLanguage, PageTexts } from "./texts/pageTexts";

export interface FileBarProps {
  page: OpenWorkbook;
  texts: PageTexts;
  preview: () => void;
}

/** The title row: undo and redo, file commands, language. */
export function FileBar({ page, texts, preview }: FileBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const begin = (): void => {
    if (page.isEmpty) return void page.open(createWorkbook());
    page.notice = { kind: "confirmNew", proceed: () => void page.open(createWorkbook()) };
    page.tell(false);
  };
  return (
    <header className="file-bar">
      <button type="button" className="quiet" title={`${texts.undo} (Ctrl+Z)`} aria-label={texts.undo} disabled={!page.history.canUndo} onClick={() => void page.undo()}>
        ↶
      </button>
      <button type="button" className="quiet" title={`${texts.redo} (Ctrl+Y)`} aria-label={texts.redo} disabled={!page.history.canRedo} onClick={() => void page.redo()}>
        ↷
      </button>
      <span className="file-title">{texts.title}</span>
      <button type="button" onClick={begin}>
        {texts.newWorkbook}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {texts.open}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void openFile(page, file, texts);
        }}
      />
      <button type="button" onClick={() => void download(page, texts)}>
        {texts.download}
      </button>
      <button type="button" onClick={preview}>
        {texts.preview}
      </button>
      <label className="language">
        <span className="visually-hidden">{texts.language}</span>
        <select value={page.language} onChange={(event) => page.speak(event.target.value as PageLanguage)}>
          <option value="zh-CN">中文</option>
          <option value="en-US">English</option>
        </select>
      </label>
    </header>
  );
}

async function download(page: OpenWorkbook, texts: PageTexts): Promise<void> {
  const bytes = await saveXlsx(page.workbook);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${texts.fileName}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
