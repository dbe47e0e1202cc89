/** Where the tabs of new sheets go in a workbook that has others of ours. Pure. */

export interface PlannedTab {
  readonly name: string;
  /** It is being made: Excel adds it after all others, or a run that broke off did. */
  readonly isNew: boolean;
}

/** A sheet's place among the tabs, from 0. */
export interface TabPosition {
  readonly name: string;
  readonly position: number;
}

/**
 * New sheets stand after the planned one before them, wherever people moved that, or else before the next one; those that do so already are
 * left out. To be carried out one after another, each as soon as the sheet is added.
 * @param planned in the order of the plan
 * @param standing names of all sheets in the order of their tabs
 * @example tabPositions([{ name: "A", isNew: false }, { name: "B", isNew: true }], ["A", "X"]) // [{ name: "B", position: 1 }]
 */
export function tabPositions(planned: readonly PlannedTab[], standing: readonly string[]): readonly TabPosition[] {
  const order = [...standing];
  return planned.flatMap(({ name, isNew }, index): readonly TabPosition[] => {
    if (!isNew) return [];
    const now = order.includes(name) ? order.indexOf(name) : order.length;
    order.splice(now, 1);
    const before = planned.slice(0, index).reverse().find((tab) => order.includes(tab.name));
    const after = planned.slice(index + 1).find((tab) => order.includes(tab.name));
    const position = before ? order.indexOf(before.name) + 1 : after ? order.indexOf(after.name) : order.length;
    order.splice(position, 0, name);
    return position === now ? [] : [{ name, position }];
  });
}
