const PARTS = /^(https?:\/\/)((?:[^/?#]*@)?)([^/?#]*)(.*)$/is

/**
 * A link as Telegram keeps it, or why it refuses it (TDLib, LinkManager.cpp): web links whose host has a dot, and
 * its own schemes. A missing scheme is http, scheme and host are lower case, a path is never empty. Markup drops a
 * refused link silently, entities and buttons fail.
 */
export function checkLink(target: string): { url: string } | { error: string } {
  if (/^(tg|ton|tonsite):/i.test(target)) return { url: target }
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(target) ? target : `http://${target}`
  const parts = PARTS.exec(withScheme)
  if (!parts) return { error: 'Unsupported URL protocol' }
  const [, scheme = '', login = '', host = '', rest = ''] = parts
  if (/\s/.test(host)) return { error: 'Disallowed character in URL host' }
  if (!URL.canParse(withScheme)) return { error: 'Wrong HTTP URL' }
  if (!host.includes('.') && !host.startsWith('[')) return { error: 'Wrong HTTP URL' }
  const path = (rest.startsWith('/') ? rest : `/${rest}`).trimEnd()
  return { url: scheme.toLowerCase() + login + host.toLowerCase() + path }
}
