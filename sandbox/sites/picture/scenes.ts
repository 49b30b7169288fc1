import type { Box, Scene } from './scene.ts'

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
  gates: {
    title: 'Four ticket gates in a metro station, one of them open',
    sky: [
      [24, 44, 62],
      [58, 98, 112],
    ],
    disc: { colour: [236, 196, 92], x: 400, y: 92, radius: 40 },
    ridges: [],
    boxes: [
      // The platform sign, the floor and its safety line.
      { colour: [16, 30, 44], x: 150, y: 80, width: 500, height: 24 },
      { colour: [236, 196, 92], x: 170, y: 90, width: 460, height: 4 },
      { colour: [34, 52, 64], x: 0, y: 378, width: 800, height: 72 },
      { colour: [236, 196, 92], x: 0, y: 378, width: 800, height: 5 },
      ...[90, 290, 490, 690].flatMap((x, index) => gate(x, index === 2)),
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

/** A gate's pillar with its card reader, and the two panes that stand closed on its right, unless it is open or the last. */
function gate(x: number, isOpen: boolean): Box[] {
  const pillar: Box[] = [
    { colour: [88, 108, 122], x: x - 34, y: 210, width: 68, height: 190 },
    { colour: [120, 142, 156], x: x - 34, y: 200, width: 68, height: 14 },
    { colour: [14, 24, 34], x: x - 22, y: 226, width: 44, height: 30 },
    { colour: isOpen ? [110, 220, 150] : [232, 96, 84], x: x - 12, y: 236, width: 24, height: 10 },
  ]
  const isLast = x > 600
  if (isOpen || isLast) return pillar
  const pane = { colour: [150, 190, 204] as const, y: 250, width: 58, height: 108 }
  return [...pillar, { ...pane, x: x + 38 }, { ...pane, x: x + 104 }]
}
