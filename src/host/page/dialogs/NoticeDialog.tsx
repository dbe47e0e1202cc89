import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Notice, OpenWorkbook } from "../openWorkbook";
import type { PageTexts } from "../pageTexts";
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
  return (
    <dialog ref={dialog} className="notice" onCancel={close} aria-labelledby="notice-title">
      <h2 id="notice-title">{titleOf(notice, texts)}</h2>
      {bodyOf(notice, texts)}
      <div className="dialog-buttons">
        {notice.kind === "refused" && notice.retry && (
          <button type="button" className="primary" autoFocus onClick={closeAnd(notice.retry)}>
            {texts.retry}
          </button>
        )}
        {notice.kind === "confirmNew" && (
          <button type="button" className="danger" onClick={closeAnd(notice.proceed)}>
            {texts.discard}
          </button>
        )}
        <button type="button" onClick={close}>
          {notice.kind === "problem" || notice.kind === "losses" ? texts.ok : texts.cancel}
        </button>
      </div>
    </dialog>
  );
}

function titleOf(notice: Notice, texts: PageTexts): string {
  switch (notice.kind) {
    case "refused":
      return notice.title || texts.refusedTitle;
    case "problem":
      return texts.problem;
    case "losses":
      return texts.openedWithLosses;
    case "confirmNew":
      return texts.newQuestion;
  }
}

function bodyOf(notice: Notice, texts: PageTexts): ReactNode {
  switch (notice.kind) {
    case "refused":
      return <p>{notice.message || texts.refusedText}</p>;
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
