/** Columns that go by the ids of rows, which are drawn anew for each workbook. */
export const drawnByLot = ["place", "newestPlace", "newestNow", "stagedPlace", "pricedPlace"].map((column) => `followUps.${column}`).concat("logIndex.place");
