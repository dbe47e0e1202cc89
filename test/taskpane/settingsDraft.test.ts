/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useDraft } from "../../src/taskpane/settings/useDraft";
import type { QuarterView } from "../../src/workbook";

interface Form {
  readonly name: string;
}

const reading = (name: string) => ({ name }) as unknown as QuarterView;
/** A form of its own for each test. */
const reader = () => (view: QuarterView): Form => ({ name: (view as unknown as Form).name });

const draftOf = (first: QuarterView, read = reader()) =>
  renderHook(({ view }: { view: QuarterView }) => useDraft<Form>(view, read), { initialProps: { view: first } });

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

test("what was typed outlasts a look at another view, and so does the reading it began with; what was saved or discarded does not", () => {
  const read = reader();
  const before = reading("王芳");
  const first = draftOf(before, read);
  act(() => first.result.current.change({ name: "王方" }));
  first.unmount();
  const second = draftOf(reading("李娜"), read);
  expect(second.result.current).toMatchObject({ form: { name: "王方" }, isChanged: true, base: before });
  second.unmount();
  second.result.current.keepNewer(second.result.current.form);
  const third = draftOf(reading("王方"), read);
  expect(third.result.current.isChanged).toBe(false);
  act(() => third.result.current.change({ name: "王芳芳" }));
  act(() => third.result.current.discard());
  third.unmount();
  expect(draftOf(reading("王方"), read).result.current.isChanged).toBe(false);
});

test("a form that nobody touched since it was saved shows the workbook again", () => {
  const { result, rerender } = draftOf(reading("王芳"));
  act(() => result.current.change({ name: "王方" }));
  act(() => result.current.keepNewer(result.current.form));
  rerender({ view: reading("王方") });
  expect(result.current).toMatchObject({ form: { name: "王方" }, isChanged: false, isOutdated: false });
});
