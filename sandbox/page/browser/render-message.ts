import type { Message } from 'grammy/types'
import { el, icon } from './element.ts'
import { fullName } from './full-name.ts'
import { type KeyActions, renderKeyboard } from './keyboard.ts'
import { keyOf } from './message-key.ts'
import { picture, renderPreview } from './preview.ts'
import { renderRich } from './render-rich.ts'
import { renderText } from './render-text.ts'
import { serviceText } from './service-text.ts'
import { renderSound } from './render-sound.ts'
import { clockTime } from './times.ts'

/** How a message is shown, apart from its content. */
export interface Setting {
  /** Whether the viewer sent it. */
  own: boolean
  /** Whether the sender's name is shown, as in groups. */
  named: boolean
  zone: string
  sitesUrl: string
}

/** A message as a bubble with its buttons below, or a service message as a line. */
export function renderMessage(
  message: Message,
  setting: Setting,
  actions: KeyActions,
): HTMLElement {
  const attributes = { 'data-message': keyOf(message), role: 'article' }
  const service = serviceText(message)
  if (service !== null)
    return el('div', { ...attributes, class: 'service' }, el('span', {}, service))
  const preview = renderPreview(message, setting.sitesUrl)
  const above = message.link_preview_options?.show_above_text
  const rich = message.rich_message?.blocks
  const bubble = el(
    'div',
    { class: 'bubble' },
    setting.named ? nameOf(message) : null,
    message.via_bot ? el('div', { class: 'via' }, `via @${message.via_bot.username}`) : null,
    message.receiver_user ? el('div', { class: 'via' }, 'Only you see this') : null,
    forwarded(message),
    replied(message),
    above ? preview : null,
    ...media(message, setting.sitesUrl),
    renderSound(message),
    message.text === undefined
      ? null
      : el(
          'div',
          { class: 'text', dir: 'auto' },
          ...renderText(message.text, message.entities, actions),
        ),
    message.caption === undefined
      ? null
      : el(
          'div',
          { class: 'text', dir: 'auto' },
          ...renderText(message.caption, message.caption_entities, actions),
        ),
    rich === undefined ? null : renderRich(rich, message, setting.sitesUrl, actions),
    above ? null : preview,
    stamp(message, setting.zone),
  )
  const kind = setting.own ? 'message own' : 'message'
  return el('div', { ...attributes, class: kind }, bubble, renderKeyboard(message, actions))
}

function nameOf({ from, sender_chat }: Message): HTMLElement {
  const name = sender_chat && 'title' in sender_chat ? sender_chat.title : fullName(from)
  const hue = Math.abs(from?.id ?? sender_chat?.id ?? 0) % 6
  return el('div', { class: `name hue-${hue}` }, name ?? '')
}

function forwarded({ forward_origin: origin }: Message): HTMLElement | null {
  if (origin?.type !== 'channel') return null
  return el('div', { class: 'via' }, `Forwarded from ${origin.chat.title}`)
}

function replied({ reply_to_message }: Message): HTMLElement | null {
  if (reply_to_message === undefined) return null
  const text = reply_to_message.text ?? reply_to_message.caption ?? 'a message'
  return el(
    'div',
    { class: 'replied' },
    el('strong', {}, fullName(reply_to_message.from)),
    el('span', {}, text),
  )
}

function media({ document: file, photo, location }: Message, sitesUrl: string): HTMLElement[] {
  const parts: HTMLElement[] = []
  const photoId = photo?.at(-1)?.file_id
  if (photoId !== undefined) {
    const href = photoId.startsWith('http') ? photoId : `/files/${photoId}`
    const frame = el(
      'div',
      { class: 'preview' },
      picture(href, sitesUrl, () => frame.remove()),
    )
    parts.push(frame)
  }
  if (file !== undefined) {
    const name = file.file_name ?? 'file'
    parts.push(
      el(
        'a',
        { class: 'file', href: `/files/${file.file_id}`, download: name },
        icon('file'),
        el('span', {}, el('strong', {}, name), el('small', {}, weight(file.file_size ?? 0))),
      ),
    )
  }
  if (location !== undefined) {
    const place = `${location.latitude.toFixed(3)}, ${location.longitude.toFixed(3)}`
    parts.push(el('div', { class: 'file' }, icon('place'), el('span', {}, el('strong', {}, place))))
  }
  return parts
}

function weight(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`
}

function stamp({ date, edit_date }: Message, zone: string): HTMLElement {
  const time = clockTime(date * 1000, zone)
  return el('span', { class: 'stamp' }, edit_date === undefined ? time : `edited ${time}`)
}
