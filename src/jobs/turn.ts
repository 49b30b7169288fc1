/** Limits how long a task keeps its place: others wait for it. */
export interface Turn {
  /** Whether the time is up: what is left has its turn later. */
  isOver(): boolean
}

/** A turn of `ms` milliseconds that begins now. */
export function startTurn(ms: number, now: () => number): Turn {
  const end = now() + ms
  return { isOver: () => now() >= end }
}
