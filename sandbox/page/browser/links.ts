/** An address that a click may open, or `null`: nothing that runs script. A bare host becomes an http address, as Telegram does. */
export function safeHref(address: string): string | null {
  const url = URL.parse(address) ?? URL.parse(`http://${address}`)
  return url !== null && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
    ? url.href
    : null
}

/** The `?start=` payload of a link to the bot, '' without one; `null` for any other address. */
export function startPayload(address: string, username: string): string | null {
  const url = URL.parse(address)
  if (url?.hostname !== 't.me' || url.pathname.toLowerCase() !== `/${username.toLowerCase()}`) {
    return null
  }
  return url.searchParams.get('start') ?? ''
}
