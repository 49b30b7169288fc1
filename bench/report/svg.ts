import type { Bar, Line, Plot } from './plot.ts'

const WIDTH = 720
const FONT = 'font-family="system-ui, sans-serif" font-size="13"'
/** Colours that colour-blind people can tell apart (Okabe and Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8c6d31']

/**
 * A plot as a standalone SVG. It has its own background and follows the reader's colour scheme, so it is readable on light and
 * dark pages.
 */
export function svg(plot: Plot): string {
  return plot.kind === 'lines' ? lines(plot) : bars(plot)
}

function frame(height: number, title: string, body: string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(title)}" ${FONT}>`,
    `<style>.ground{fill:#fff}.ink{fill:#24292f}.soft{fill:#6a737d}.rule{stroke:#d0d7de}.other{fill:#9aa4af}@media (prefers-color-scheme:dark){.ground{fill:#161b22}.ink{fill:#e6edf3}.soft{fill:#9aa4af}.rule{stroke:#3b434c}.other{fill:#6a737d}}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}" rx="6"/>`,
    `<text class="ink" x="20" y="28" font-size="15" font-weight="600">${escape(title)}</text>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

function bars({ title, unit, bars: all }: Plot & { kind: 'bars' }): string {
  const left = 230
  const room = WIDTH - left - 90
  const most = Math.max(...all.map(({ value }) => value), Number.MIN_VALUE)
  const row = (bar: Bar, place: number) => {
    const y = 48 + place * 28
    const length = Math.max(1, (bar.value / most) * room)
    return [
      `<text class="ink" x="${left - 10}" y="${y + 14}" text-anchor="end">${escape(bar.name)}</text>`,
      `<rect ${bar.ours ? `fill="${COLOURS[0]}"` : 'class="other"'} x="${left}" y="${y}" width="${round(length)}" height="19" rx="2"/>`,
      `<text class="ink" x="${round(left + length + 8)}" y="${y + 14}">${short(bar.value)}</text>`,
    ]
  }
  const height = 48 + all.length * 28 + 34
  return frame(height, title, [
    ...all.flatMap(row),
    `<text class="soft" x="${left}" y="${height - 16}">${escape(unit)}</text>`,
  ])
}

function lines({ title, x, y, lines: all }: Plot & { kind: 'lines' }): string {
  const box = { left: 78, top: 48, right: WIDTH - 24, bottom: 352 }
  const across = scale(
    all.flatMap(({ points }) => points.map(([at]) => at)),
    box.left,
    box.right,
  )
  const up = scale(
    all.flatMap(({ points }) => points.map(([, at]) => at)),
    box.bottom,
    box.top,
  )
  const rules = [
    ...up.ticks.map(
      (tick) =>
        `<line class="rule" x1="${box.left}" x2="${box.right}" y1="${up.at(tick)}" y2="${up.at(tick)}"/><text class="soft" x="${box.left - 8}" y="${up.at(tick) + 4}" text-anchor="end">${short(tick)}</text>`,
    ),
    ...across.ticks.map(
      (tick) =>
        `<line class="rule" x1="${across.at(tick)}" x2="${across.at(tick)}" y1="${box.top}" y2="${box.bottom}"/><text class="soft" x="${across.at(tick)}" y="${box.bottom + 18}" text-anchor="middle">${short(tick)}</text>`,
    ),
  ]
  const drawn = all.map((line, place) => drawLine(line, place, across.at, up.at))
  const middle = (box.top + box.bottom) / 2
  return frame(412 + all.length * 22, title, [
    ...rules,
    ...drawn.flat(),
    `<text class="soft" x="${(box.left + box.right) / 2}" y="392" text-anchor="middle">${escape(x)}</text>`,
    `<text class="soft" x="16" y="${middle}" text-anchor="middle" transform="rotate(-90 16 ${middle})">${escape(y)}</text>`,
  ])
}

function drawLine(
  { name, points }: Line,
  place: number,
  across: (value: number) => number,
  up: (value: number) => number,
): string[] {
  const colour = COLOURS[place % COLOURS.length]
  const path = points.map(([at, value]) => `${across(at)},${up(value)}`)
  // Names go below the plot, where there is room for long ones.
  const y = 420 + place * 22
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${path.join(' ')}"/>`,
    ...path.map((point) => {
      const [cx, cy] = point.split(',')
      return `<circle fill="${colour}" cx="${cx}" cy="${cy}" r="3.5"/>`
    }),
    `<rect fill="${colour}" x="78" y="${y - 10}" width="12" height="12" rx="2"/>`,
    `<text class="ink" x="98" y="${y}">${escape(name)}</text>`,
  ]
}

/** A logarithmic axis over all values, from one power of ten to another. */
function scale(values: readonly number[], from: number, to: number) {
  const known = values.filter((value) => value > 0)
  const low = Math.floor(Math.log10(Math.min(...known)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...known))))
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
    /** The position of a value. Values at or below 0 cannot be shown on such an axis and go to its start. */
    at: (value: number) => {
      const share = value > 0 ? (Math.log10(value) - low) / (high - low) : 0
      return round(from + share * (to - from))
    },
  }
}

function short(value: number): string {
  if (value >= 1000) {
    return value.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 })
  }
  return String(Number(value.toPrecision(3)))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
