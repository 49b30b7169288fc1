/** Longest address that is looked at; browsers keep to about as much. */
const LONGEST = 2000

/**
 * The web address that a person typed, with or without `https://` in front; `null` where there is none in it. What was
 * copied with brackets or a full stop behind it is understood.
 */
export function readAddress(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/^[<(]+|[>)\].,;!]+$/g, '')
    .replace(/^feed:(?:\/\/)?(?=https?:|\w)/i, '')
  if (text === '' || text.length > LONGEST || /\s/.test(text)) return null
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  // A word is no address: a name has a dot or a port in it, or is an address in numbers.
  if (!/[.:]/.test(url.host)) return null
  url.username = ''
  url.password = ''
  return url.href
}
