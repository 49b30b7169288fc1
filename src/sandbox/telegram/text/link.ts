/**
 * A link as Telegram keeps it, or why it refuses it (TDLib, LinkManager.cpp): web links whose host has a dot, and
 * its own schemes. Markup drops the refused link silently, entities and buttons fail.
 */
export function checkLink(target: string): { url: string } | { wrong: string } {
  const trimmed = target.trim()
  if (/^(tg|ton|tonsite):/i.test(trimmed)) return { url: trimmed }
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`
  if (!/^https?:/i.test(withScheme)) return { wrong: 'Unsupported URL protocol' }
  if (!URL.canParse(withScheme)) return { wrong: 'Wrong HTTP URL' }
  const { hostname, origin } = new URL(withScheme)
  if (!hostname.includes('.') && !hostname.startsWith('[')) return { wrong: 'Wrong HTTP URL' }
  return { url: withScheme === origin ? `${withScheme}/` : withScheme }
}
