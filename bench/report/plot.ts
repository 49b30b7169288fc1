/** A named series of points `[size, figure]`. */
export interface Line {
  name: string
  points: [number, number][]
}

/** Lines on two logarithmic axes, or bars. */
export type Plot =
  | { kind: 'lines'; file: string; title: string; x: string; y: string; lines: Line[] }
  | { kind: 'bars'; file: string; title: string; unit: string; bars: Bar[] }

/** One bar; Daybrief's own (`ours`) is highlighted. */
export interface Bar {
  name: string
  value: number
  ours: boolean
}
