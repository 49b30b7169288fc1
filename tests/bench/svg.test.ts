import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plot } from '../../bench/report/plot.ts'
import { svg } from '../../bench/report/svg.ts'

const bars: Plot = {
  kind: 'bars',
  file: 'a',
  title: 'Speed & <memory>',
  unit: 'pages a second',
  bars: [
    { name: 'Daybrief', value: 40, ours: true },
    { name: 'another', value: 10, ours: false },
  ],
}
const widths = (picture: string) =>
  [...picture.matchAll(/<rect [^>]*x="230"[^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  )

describe('bars', () => {
  test('are as long as their values', () => {
    const [ours = 0, theirs = 0] = widths(svg(bars))
    expect(ours / theirs).toBeCloseTo(4, 1)
  })

  test('are escaped, and differ from the background in light and dark mode', () => {
    const picture = svg(bars)
    expect(picture).toContain('Speed &amp; &lt;memory&gt;')
    expect(picture).toContain('prefers-color-scheme:dark')
    expect(picture).toContain('class="ground"')
  })
})

describe('lines', () => {
  const plot = (points: [number, number][]): Plot => ({
    kind: 'lines',
    file: 'a',
    title: 'Growth',
    x: 'sources',
    y: 'seconds',
    lines: [{ name: 'collect', points }],
  })

  test('of a linear cost are straight', () => {
    const path = /points="([^"]+)"/.exec(
      svg(
        plot([
          [10, 1],
          [100, 10],
          [1000, 100],
        ]),
      ),
    )?.[1]
    const [a, b, c] = (path ?? '').split(' ').map((point) => point.split(',').map(Number))
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo((c?.[0] ?? 0) - (b?.[0] ?? 0), 0)
    expect((b?.[1] ?? 0) - (a?.[1] ?? 0)).toBeCloseTo((c?.[1] ?? 0) - (b?.[1] ?? 0), 0)
    expect(c?.[1]).toBeLessThan(a?.[1] ?? 0)
  })

  test('of any points are well-formed and inside the picture', () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const picture = svg(plot(points))
        expect(picture).not.toMatch(/NaN|Infinity|undefined/)
        expect(picture.match(/<(?!\/|!|\?)/g)?.length).toBe(
          (picture.match(/\/>/g)?.length ?? 0) + (picture.match(/<\//g)?.length ?? 0),
        )
        for (const [, x, y] of picture.matchAll(/cx="([^"]+)" cy="([^"]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0)
          expect(Number(x)).toBeLessThanOrEqual(720)
          expect(Number(y)).toBeGreaterThanOrEqual(0)
          expect(Number(y)).toBeLessThanOrEqual(404)
        }
      }),
    )
  })
})
