import { html } from 'hono/html'
import type { Markup } from './page.ts'

export interface Bar {
  /** What the bar stands for, such as a day. */
  label: string
  value: number
  /** The value as people read it. */
  words: string
}

const WIDTH = 600
const HEIGHT = 120
const GAP = 4

/**
 * Bars as SVG, drawn by the server: it works without script, and its figures are a table below it for whoever does not
 * see it.
 */
export function chart(title: string, total: string, bars: readonly Bar[], table: string): Markup {
  const most = Math.max(...bars.map(({ value }) => value), 0)
  const step = WIDTH / Math.max(1, bars.length)
  const drawn = bars.map(({ label, value, words }, place) => {
    // What is more than nothing is seen, however small.
    const height = value === 0 ? 0 : Math.max(2, (value / most) * HEIGHT)
    const x = (place * step + GAP / 2).toFixed(1)
    return html`<g><title>${label}: ${words}</title><rect class="slot" x="${(place * step).toFixed(1)}" y="0" width="${step.toFixed(1)}" height="${HEIGHT}"></rect><rect class="bar" x="${x}" y="${(HEIGHT - height).toFixed(1)}" width="${(step - GAP).toFixed(1)}" height="${height.toFixed(1)}" rx="2"></rect></g>`
  })
  const first = bars.at(0)?.label ?? ''
  const last = bars.at(-1)?.label ?? ''
  return html`<figure class="chart">
    <figcaption><span>${title}</span><strong>${total}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}: ${total}" preserveAspectRatio="none">
      <line class="ground" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"></line>
      ${drawn}
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
