/** Places of columns or rows on screen, in pixels from the first one's edge. */
export class Axis {
  private readonly starts: Float64Array;

  /** `sizeOf` gives the pixels of each of the `count` columns or rows; 0 for a hidden one. */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) this.starts[index + 1] = (this.starts[index] ?? 0) + sizeOf(index);
  }

  /** Pixels before the column or row; the total for one past the end. */
  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The visible column or row at a distance; the first or last one outside. */
  at(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.start(middle + 1) > distance) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next visible one from `index` in a direction; `index` itself when there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) if (this.size(next) > 0) return next;
    return index;
  }
}
