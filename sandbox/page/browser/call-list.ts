import type { Call } from '../../telegram/transcript.ts'
import { copy } from './copy.ts'
import { byId, el } from './element.ts'
import type { PageState } from './page-state.ts'

/** How many calls the list shows; the oldest are removed. */
const SHOWN = 200

/** The bot's calls as they happen, newest first. */
export function callList(page: PageState): void {
  const list = byId('calls')
  const filter = byId('filter') as HTMLInputElement
  const polls = byId('polls') as HTMLInputElement
  /** Calls up to this number were cleared. */
  let from = 0

  const wanted = (call: Call) =>
    call.number > from &&
    (polls.checked || call.method !== 'getUpdates') &&
    JSON.stringify(call).toLowerCase().includes(filter.value.trim().toLowerCase())
  const redraw = () =>
    list.replaceChildren(...page.calls.filter(wanted).slice(-SHOWN).toReversed().map(line))

  filter.addEventListener('input', redraw)
  polls.addEventListener('change', redraw)
  byId('clear').addEventListener('click', () => {
    from = page.calls.at(-1)?.number ?? 0
    redraw()
  })
  page.on((change) => {
    if (change.kind === 'state') redraw()
    if (change.kind !== 'call' || !wanted(change.call)) return
    list.prepend(line(change.call))
    while (list.childElementCount > SHOWN) list.lastElementChild?.remove()
  })
}

function line(call: Call): HTMLElement {
  const { method, parameters, answer } = call
  const failed = call.fault !== undefined || answer?.ok === false
  const details = el(
    'details',
    {},
    el(
      'summary',
      {},
      el('strong', {}, method),
      el('span', { class: failed ? 'outcome bad' : 'outcome' }, outcome(call)),
    ),
  )
  // Rendered only when opened: most never are, and a long text is expensive.
  details.addEventListener(
    'toggle',
    () => {
      const text = JSON.stringify({ method, parameters, answer: answer ?? null }, null, 2)
      details.append(
        el('pre', { tabindex: 0 }, text),
        el('button', { type: 'button', class: 'small', onclick: () => copy(text) }, 'Copy'),
      )
    },
    { once: true },
  )
  return el('li', {}, details)
}

function outcome({ answer, fault }: Call): string {
  if (answer === undefined) return fault ?? 'no answer'
  const result = answer.ok ? 'ok' : `${answer.error_code} ${answer.description}`
  return fault === undefined ? result : `${result} (${fault})`
}
