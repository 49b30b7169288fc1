import type { DigestForm, ReadingView, Subscriber } from '../model/subscriber.ts'

/** The settings of a chat that its cards depend on. */
export interface Reader {
  /** Language of the interface. */
  language: string
  /** IANA time zone. */
  zone: string
  /** Whether cards show the lead picture. */
  pictures: boolean
  /** Whether cards have buttons: false for channels, where one tap would change the card for everybody. */
  hasButtons: boolean
  form: DigestForm
  reading: ReadingView
}

/** The reader settings of a subscriber. */
export function readerOf(subscriber: Subscriber): Reader {
  const { language, schedule, pictures, form, reading, kind } = subscriber
  return { language, zone: schedule.zone, pictures, hasButtons: kind !== 'channel', form, reading }
}

/** How somebody reads who has chosen nothing. */
export const DEFAULT_READER: Reader = {
  language: 'en',
  zone: 'UTC',
  pictures: true,
  hasButtons: true,
  form: 'cards',
  reading: 'classic',
}
