/** Points of one thing that is measured: `[size, figure]`. */
export interface Line {
  name: string
  points: [number, number][]
}

/** Lines over two logarithmic axes, or bars beside each other. */
export type Plot =
  | { kind: 'lines'; file: string; title: string; x: string; y: string; lines: Line[] }
  | { kind: 'bars'; file: string; title: string; unit: string; bars: Bar[] }

/** One bar; ours stands out. */
export interface Bar {
  name: string
  value: number
  ours: boolean
}
