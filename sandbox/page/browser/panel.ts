import type { Health, Mood } from '../wire.ts'
import { ask } from './ask.ts'
import { callList } from './call-list.ts'
import { byId, el } from './element.ts'
import { toast } from './notice.ts'
import type { PageState } from './page-state.ts'
import { fullTime } from './times.ts'

const OPEN = 'panel'

/** The panel beside the chat: time, news, and everything that can fail. Closed until somebody opens it. */
export function panel(page: PageState): void {
  const aside = byId('panel')
  const toggle = byId('panel-switch')
  const show = (open: boolean) => {
    aside.hidden = !open
    toggle.ariaExpanded = String(open)
    document.body.classList.toggle('with-panel', open)
    localStorage.setItem(OPEN, String(open))
  }
  toggle.addEventListener('click', () => show(aside.hidden !== false))
  byId('panel-close').addEventListener('click', () => {
    show(false)
    toggle.focus()
  })
  show(localStorage.getItem(OPEN) === 'true')

  const clock = byId('clock')
  const tick = () => {
    clock.textContent = fullTime(page.now(), page.chat?.zone ?? 'UTC')
    byId('zone').textContent = page.chat?.zone ?? 'UTC'
  }
  setInterval(tick, 1000)

  for (const button of aside.querySelectorAll<HTMLElement>('[data-jump]')) {
    const jump = button.dataset['jump']
    button.addEventListener('click', () => {
      const chat = page.open ?? page.chats[0]?.id
      void busyWhile(button, ask('jump', { jump, chat }))
    })
  }
  const publish = byId('publish')
  publish.addEventListener('click', () => {
    const published = ask<{ title: string }>('publish', {}).then((answer) => {
      if (answer) toast(`Published: ${answer.title}`)
    })
    void busyWhile(publish, published)
  })
  const forward = byId('forward-post')
  forward.addEventListener('click', () => {
    const { chat } = page
    const person = chat === undefined ? undefined : page.speaker(chat)?.id
    if (chat === undefined || person === undefined) return
    const thread = page.topic(chat)
    const place = { person, chat: chat.id, ...(thread !== undefined && { thread }) }
    void busyWhile(forward, ask('forward-post', place))
  })
  for (const button of aside.querySelectorAll<HTMLElement>('[data-mail]')) {
    const mail = button.dataset['mail']
    button.addEventListener('click', () => {
      const chat = page.open ?? page.chats[0]?.id
      void busyWhile(button, ask('mail', { mail, chat }))
    })
  }
  const healths = radios<Health>('health', HEALTHS, (health) => void ask('health', { health }))
  const moods = radios<Mood>('mood', MOODS, (mood) => void ask('mood', { mood }))
  callList(page)

  page.on(({ kind }) => {
    if (kind !== 'state' && kind !== 'panel' && kind !== 'chats' && kind !== 'chosen') return
    tick()
    healths(page.panel.health)
    moods(page.panel.mood)
    publish.toggleAttribute('disabled', !page.panel.unpublished)
    byId('starting').hidden = page.panel.ready
  })
}

const HEALTHS: Readonly<Record<Health, string>> = {
  healthy: 'Healthy',
  slow: 'Slow (3 s per call)',
  flooding: 'Rate limited (429)',
  down: 'Down',
}

const MOODS: Readonly<Record<Mood, string>> = {
  healthy: 'Healthy',
  failing: 'Fails (500)',
  hanging: 'Never answers',
  nonsense: 'Makes things up',
}

/** Fills a fieldset with radio buttons. @returns a function that checks one of them */
function radios<Value extends string>(
  name: string,
  labels: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): (value: Value) => void {
  const inputs = (Object.entries(labels) as [Value, string][]).map(([value, label]) => {
    const input = el('input', { type: 'radio', name, value, onchange: () => choose(value) })
    byId(name).append(el('label', {}, input, label))
    return input
  })
  return (value) => {
    for (const input of inputs) input.checked = input.value === value
  }
}

async function busyWhile(button: HTMLElement, work: Promise<unknown>): Promise<void> {
  button.ariaBusy = 'true'
  await work
  button.ariaBusy = null
}
