/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useDraft } from "../../src/taskpane/settings/useDraft";
import type { QuarterView } from "../../src/workbook";

interface Form {
  readonly name: string;
}

const reading = (name: string) => ({ name }) as unknown as QuarterView;
const read = (view: QuarterView): Form => ({ name: (view as unknown as Form).name });

const draftOf = (first: QuarterView) => renderHook(({ view }: { view: QuarterView }) => useDraft<Form>(view, read), { initialProps: { view: first } });

test("what was typed while the form was saved stays, and waits for the reading that it is compared with", () => {
  const before = reading("王芳");
  const { result, rerender } = draftOf(before);
  act(() => result.current.change({ name: "王方" }));
  const sent = result.current;
  act(() => result.current.change({ name: "王芳芳" }));
  act(() => sent.keepNewer(sent.form));
  expect(result.current).toMatchObject({ form: { name: "王芳芳" }, isChanged: true, isOutdated: true, base: before });
  const after = reading("王方");
  rerender({ view: after });
  expect(result.current).toMatchObject({ form: { name: "王芳芳" }, isChanged: true, isOutdated: false, base: after });
});

test("a form that nobody touched since it was saved shows the workbook again", () => {
  const { result, rerender } = draftOf(reading("王芳"));
  act(() => result.current.change({ name: "王方" }));
  act(() => result.current.keepNewer(result.current.form));
  rerender({ view: reading("王方") });
  expect(result.current).toMatchObject({ form: { name: "王方" }, isChanged: false, isOutdated: false });
});
