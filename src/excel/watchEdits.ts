/** Tells when somebody edited a sheet: here or, in a shared workbook, elsewhere. Calculated values that change by themselves are not told. */

/** Calls `told` after each edit; resolves to the function that ends it. */
export async function watchEdits(told: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => {
      told();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}
