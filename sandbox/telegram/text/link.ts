const PARTS = /^(https?:\/\/)((?:[^/?#]*@)?)([^/?#]*)(.*)$/is

/**
 * Normalises a link as Telegram does, or returns its error (TDLib, LinkManager.cpp). It accepts web links whose host has
 * a dot, and its own schemes. The default scheme is http, scheme and host become lower case, and an empty path becomes
 * `/`. In markup an invalid link is dropped silently; in entities and buttons it is an error.
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
