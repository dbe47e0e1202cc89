/**
 * Tells when somebody edited a sheet: here or, in a shared workbook, elsewhere. Calculated values that change by themselves are not told.
 */

/** Calls `told` after each edit; resolves to the function that ends it. */
export async function watchEdits(told: (edit: Excel.WorksheetChangedEventArgs) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((edit) => {
      told(edit);
      return Promise.resolve();
    });
    await context.sync();
    return endWatch(handler);
  });
}

/** The function that ends a watch; a handler is removed in the context that it was made in. */
export function endWatch<Args>(handler: OfficeExtension.EventHandlerResult<Args>): () => Promise<void> {
  return async () => {
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
