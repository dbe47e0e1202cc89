import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { EntryAlert, Notice } from "../texts/notice";
import type { OpenWorkbook } from "../open/openWorkbook";
import type { PageTexts } from "../texts/pageTexts";
import { focusGrid } from "../edit/focusGrid";

/** What the person has to read before going on, in a dialog; Escape closes it. */
export function NoticeDialog({ page, texts }: { page: OpenWorkbook; texts: PageTexts }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { notice } = page;
  useEffect(() => {
    if (notice && !dialog.current?.open) dialog.current?.showModal();
  }, [notice]);
  if (!notice) return null;
  const close = (): void => {
    page.notice = null;
    dialog.current?.close();
    page.tell(false);
    focusGrid();
  };
  const closeAnd = (run: () => void) => () => {
    close();
    run();
  };
  const buttons = buttonsOf(notice, texts);
  const safe = buttons.find(({ kind }) => kind === "primary") ?? buttons.at(-1);
  return (
    <dialog ref={dialog} className="notice" onCancel={close} aria-labelledby="notice-title">
      <h2 id="notice-title">{titleOf(notice, texts)}</h2>
      {bodyOf(notice, texts)}
      <div className="dialog-buttons">
        {buttons.map(({ label, run, kind }) => (
          <button key={label} type="button" className={kind} autoFocus={label === safe?.label} onClick={run ? closeAnd(run) : close}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}

interface NoticeButton {
  label: string;
  kind?: "primary" | "danger";
  /** Absent for a button that only closes. */
  run?: () => void;
}

function buttonsOf(notice: Notice, texts: PageTexts): NoticeButton[] {
  switch (notice.kind) {
    case "refused":
      return alertButtons(notice, texts);
    case "confirmNew":
      return [{ label: texts.discard, kind: "danger", run: notice.proceed }, { label: texts.cancel }];
    case "problem":
    case "losses":
      return [{ label: texts.ok, kind: "primary" }];
  }
}

/** As in Excel: mend or give up; take it, mend or give up; take it or give up. */
function alertButtons({ style, mend, takeAnyway }: EntryAlert, texts: PageTexts): NoticeButton[] {
  const cancel = { label: texts.cancel };
  switch (style) {
    case "Stop":
      return [{ label: texts.retry, kind: "primary", run: mend }, cancel];
    case "Warning":
      return [{ label: texts.yes, run: takeAnyway }, { label: texts.no, kind: "primary", run: mend }, cancel];
    case "Information":
      return [{ label: texts.ok, kind: "primary", run: takeAnyway }, cancel];
  }
}

function titleOf(notice: Notice, texts: PageTexts): string {
  switch (notice.kind) {
    case "refused":
      return notice.title || texts.refusedTitle;
    case "problem":
      return notice.title ?? texts.problem;
    case "losses":
      return texts.openedWithLosses;
    case "confirmNew":
      return texts.newQuestion;
  }
}

function bodyOf(notice: Notice, texts: PageTexts): ReactNode {
  switch (notice.kind) {
    case "refused":
      return (
        <>
          <p>{notice.message || texts.refusedText}</p>
          {notice.style === "Warning" && <p>{texts.continueQuestion}</p>}
        </>
      );
    case "problem":
      return <p>{notice.message}</p>;
    case "losses":
      return (
        <ul>
          {notice.losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      );
    case "confirmNew":
      return <p>{texts.newWarning}</p>;
  }
}
