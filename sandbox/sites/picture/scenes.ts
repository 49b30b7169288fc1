import type { Scene } from './scene.ts'

/** The pictures of the fake sites by name. */
export const scenes: Record<string, Scene> = {
  sea: {
    title: 'A calm sea under a low sun',
    sky: [
      [38, 56, 92],
      [246, 190, 140],
    ],
    disc: { colour: [255, 226, 170], x: 560, y: 215, radius: 54 },
    ridges: [
      { colour: [96, 122, 150], level: 255, swell: 6, length: 620, shift: 40 },
      { colour: [62, 92, 126], level: 300, swell: 9, length: 430, shift: 210 },
      { colour: [38, 66, 100], level: 350, swell: 12, length: 520, shift: 90 },
      { colour: [20, 42, 72], level: 402, swell: 14, length: 690, shift: 320 },
    ],
  },
  valley: {
    title: 'A full moon over blue hills',
    sky: [
      [18, 24, 48],
      [92, 108, 160],
    ],
    disc: { colour: [240, 240, 226], x: 220, y: 120, radius: 46 },
    ridges: [
      { colour: [76, 88, 140], level: 250, swell: 48, length: 520, shift: 130 },
      { colour: [52, 62, 108], level: 310, swell: 42, length: 610, shift: 420 },
      { colour: [30, 38, 74], level: 380, swell: 30, length: 760, shift: 60 },
    ],
  },
  terraces: {
    title: 'Three green terraces under a pale sun',
    sky: [
      [206, 228, 232],
      [250, 244, 224],
    ],
    disc: { colour: [250, 214, 140], x: 400, y: 130, radius: 40 },
    ridges: [
      { colour: [158, 192, 150], level: 230, swell: 20, length: 900, shift: 100 },
      { colour: [104, 152, 118], level: 300, swell: 22, length: 820, shift: 500 },
      { colour: [52, 104, 92], level: 372, swell: 18, length: 740, shift: 250 },
    ],
  },
}
