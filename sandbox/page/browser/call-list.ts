import type { Call } from '../../telegram/transcript.ts'
import { copy } from './copy.ts'
import { byId, el } from './element.ts'
import type { World } from './world.ts'

/** So many calls are kept in the page; the oldest fall off. */
const SHOWN = 200

/** The bot's calls as they happen, newest first. */
export function callList(world: World): void {
  const list = byId('calls')
  const filter = byId('filter') as HTMLInputElement
  const polls = byId('polls') as HTMLInputElement
  /** Calls before this number were cleared away. */
  let from = 0

  const wanted = (call: Call) =>
    call.number > from &&
    (polls.checked || call.method !== 'getUpdates') &&
    JSON.stringify(call).toLowerCase().includes(filter.value.trim().toLowerCase())
  const redraw = () =>
    list.replaceChildren(...world.calls.filter(wanted).slice(-SHOWN).toReversed().map(line))

  filter.addEventListener('input', redraw)
  polls.addEventListener('change', redraw)
  byId('clear').addEventListener('click', () => {
    from = world.calls.at(-1)?.number ?? 0
    redraw()
  })
  world.on((happening) => {
    if (happening.kind === 'state') redraw()
    if (happening.kind !== 'call' || !wanted(happening.call)) return
    list.prepend(line(happening.call))
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
  // Most are never opened, and a long text costs.
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
  const said = answer.ok ? 'ok' : `${answer.error_code} ${answer.description}`
  return fault === undefined ? said : `${said} (${fault})`
}
