/** Nothing that people listen to is longer, in seconds. */
const LONGEST = 100 * 3600

/**
 * A length or a place in an episode, in seconds: "2880", "48:00", "00:48:00", "0:48:00.500", and "PT48M" of ISO 8601. `null` for
 * anything else, and for what is longer than a hundred hours. Pure.
 */
export function parseDuration(text: string): number | null {
  const written = text.trim()
  const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:[.,]\d{1,6})?$/.exec(written)
  const plain = /^\d{1,6}(?:\.\d{1,6})?$/.exec(written)
  const iso = /^PT(?=\d)(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,6})(?:\.\d{1,6})?S)?$/i.exec(written)
  if (plain !== null) return bounded(Math.floor(Number(written)))
  const [, hours = '0', minutes = '0', seconds = '0'] = clock ?? iso ?? []
  if (clock === null && iso === null) return null
  return bounded(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

function bounded(seconds: number): number | null {
  return seconds <= LONGEST ? seconds : null
}
