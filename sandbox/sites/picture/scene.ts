/** A colour as red, green and blue, 0-255 each. */
export type Colour = readonly [number, number, number]

/** One wave of a landscape, drawn from its crest down. All lengths are in pixels of a picture of `WIDTH` × `HEIGHT`. */
export interface Ridge {
  colour: Colour
  /** How far below the upper edge the crest lies on average. */
  level: number
  swell: number
  /** Length of the wave, and where it begins. */
  length: number
  shift: number
}

/** A rectangle, in pixels of a picture of `WIDTH` × `HEIGHT`. */
export interface Box {
  colour: Colour
  x: number
  y: number
  width: number
  height: number
}

/** A landscape: a sky that fades downwards, a disc in it, ridges from the farthest to the nearest, and boxes before them. */
export interface Scene {
  title: string
  sky: readonly [top: Colour, bottom: Colour]
  disc: { colour: Colour; x: number; y: number; radius: number }
  ridges: readonly Ridge[]
  boxes?: readonly Box[]
}

export const WIDTH = 800
export const HEIGHT = 450

/** How far below the upper edge a ridge's crest is at `x`: two sines, so that it does not look like one. */
export function crest(ridge: Ridge, x: number): number {
  const phase = ((x + ridge.shift) / ridge.length) * 2 * Math.PI
  return ridge.level + ridge.swell * (0.7 * Math.sin(phase) + 0.3 * Math.sin(phase * 2.3 + 1))
}

/** The colour of the sky `y` pixels below the upper edge. */
export function skyAt(scene: Scene, y: number): Colour {
  return mix(scene.sky[0], scene.sky[1], y / HEIGHT)
}

/** `share` of `b` in `a`, 0-1. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  const part = (from: number, to: number) => Math.round(from + (to - from) * share)
  return [part(a[0], b[0]), part(a[1], b[1]), part(a[2], b[2])]
}
