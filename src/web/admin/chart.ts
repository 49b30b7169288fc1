import { html } from 'hono/html'
import type { Markup } from './page.ts'

/** A bar of a chart. */
export interface Bar {
  /** What the bar shows, such as a day. */
  label: string
  value: number
  /** The value, formatted. */
  words: string
}

const WIDTH = 600
const HEIGHT = 120
const GAP = 4

/** The words of a chart, and where its scale ends. */
export interface ChartFrame {
  title: string
  /** All bars together, formatted. */
  total: string
  /** The value of a bar as high as the chart; above 0. */
  end: number
  /** Writes a value of the scale. */
  words: (value: number) => string
  /** What the table of the values is called. */
  table: string
}

/**
 * A bar chart as SVG, rendered on the server so that it works without JavaScript. The values are also in a table below it, for
 * people who cannot see the chart.
 */
export function chart(frame: ChartFrame, bars: readonly Bar[]): Markup {
  const { title, total, end, words: format, table } = frame
  const step = WIDTH / Math.max(1, bars.length)
  const rectangles = bars.map(({ label, value, words }, index) => {
    // Values above zero are always visible.
    const height = value === 0 ? 0 : Math.min(HEIGHT, Math.max(2, (value / end) * HEIGHT))
    const x = (index * step + GAP / 2).toFixed(1)
    return html`<g><title>${label}: ${words}</title><rect class="slot" x="${(index * step).toFixed(1)}" y="0" width="${step.toFixed(1)}" height="${HEIGHT}"></rect><rect class="bar" x="${x}" y="${(HEIGHT - height).toFixed(1)}" width="${(step - GAP).toFixed(1)}" height="${height.toFixed(1)}" rx="2"></rect></g>`
  })
  const first = bars.at(0)?.label ?? ''
  const last = bars.at(-1)?.label ?? ''
  return html`<figure class="chart">
    <figcaption><span>${title}</span><strong>${total}</strong></figcaption>
    <div class="plot">
      <div class="scale" aria-hidden="true"><span>${format(end)}</span><span>${format(end / 2)}</span><span>${format(0)}</span></div>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}: ${total}" preserveAspectRatio="none">
        ${[0, HEIGHT / 2, HEIGHT].map((y) => html`<line class="ground" x1="0" y1="${y}" x2="${WIDTH}" y2="${y}"></line>`)}
        ${rectangles}
      </svg>
    </div>
    <div class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>
    <details>
      <summary>${table}</summary>
      <table>
        <tbody>${bars.toReversed().map(({ label, words }) => html`<tr><th scope="row">${label}</th><td>${words}</td></tr>`)}</tbody>
      </table>
    </details>
  </figure>`
}
