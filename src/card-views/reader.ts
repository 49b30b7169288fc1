import type { DigestForm, ReadingView, Subscriber } from '../model/subscriber.ts'

/** Whom a card is rendered for. */
export interface Reader {
  /** Language of the interface. */
  language: string
  /** IANA time zone. */
  zone: string
  /** Whether cards show the lead picture. */
  pictures: boolean
  /** Whether cards have buttons: in a channel everybody would turn the same card. */
  walks: boolean
  form: DigestForm
  reading: ReadingView
}

/** How a subscriber reads. */
export function readerOf(subscriber: Subscriber): Reader {
  const { language, schedule, pictures, form, reading, kind } = subscriber
  return { language, zone: schedule.zone, pictures, walks: kind !== 'channel', form, reading }
}
