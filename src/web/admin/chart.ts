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

/**
 * A bar chart as SVG, rendered on the server so that it works without JavaScript. The values are also in a table below it, for
 * people who cannot see the chart.
 */
export function chart(title: string, total: string, bars: readonly Bar[], table: string): Markup {
  const max = Math.max(...bars.map(({ value }) => value), 0)
  const step = WIDTH / Math.max(1, bars.length)
  const rectangles = bars.map(({ label, value, words }, index) => {
    // Values above zero are always visible.
    const height = value === 0 ? 0 : Math.max(2, (value / max) * HEIGHT)
    const x = (index * step + GAP / 2).toFixed(1)
    return html`<g><title>${label}: ${words}</title><rect class="slot" x="${(index * step).toFixed(1)}" y="0" width="${step.toFixed(1)}" height="${HEIGHT}"></rect><rect class="bar" x="${x}" y="${(HEIGHT - height).toFixed(1)}" width="${(step - GAP).toFixed(1)}" height="${height.toFixed(1)}" rx="2"></rect></g>`
  })
  const first = bars.at(0)?.label ?? ''
  const last = bars.at(-1)?.label ?? ''
  return html`<figure class="chart">
    <figcaption><span>${title}</span><strong>${total}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}: ${total}" preserveAspectRatio="none">
      <line class="ground" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"></line>
      ${rectangles}
    </svg>
    <div class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></div>
    <details>
      <summary>${table}</summary>
      <table>
        <tbody>${bars.toReversed().map(({ label, words }) => html`<tr><th scope="row">${label}</th><td>${words}</td></tr>`)}</tbody>
      </table>
    </details>
  </figure>`
}
