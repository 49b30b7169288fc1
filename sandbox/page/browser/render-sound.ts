import type { Message } from 'grammy/types'
import { el } from './element.ts'

/** A voice message, or sound for the music player with its title, as something that can be played; `null` for other messages. */
export function renderSound({ voice, audio }: Message): HTMLElement | null {
  const file = voice ?? audio
  if (file === undefined) return null
  const length = minutes(file.duration)
  const label = voice === undefined ? (audio?.title ?? 'Audio') : 'Voice message'
  return el(
    'div',
    { class: 'sound' },
    audio?.title === undefined ? null : el('strong', {}, audio.title),
    el('audio', {
      controls: true,
      preload: 'none',
      src: `/files/${file.file_id}`,
      'aria-label': `${label}, ${length}`,
    }),
    el('small', {}, audio?.performer === undefined ? length : `${audio.performer} · ${length}`),
  )
}

/** Seconds as "4:07". */
function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
