/** `www-example-com.cdn.ampproject.org`: dots become dashes, dashes are doubled (AMP cache URL format). */
const CACHE = /^[a-z0-9-]+\.cdn\.ampproject\.org$/
const VIEWER = /^(?:www\.)?google\.[a-z.]{2,6}$/

/**
 * The publisher's address behind an AMP cache (`…cdn.ampproject.org/c/s/example.com/a`) or Google's AMP viewer
 * (`google.com/amp/s/example.com/a`). Returns any other address unchanged.
 */
export function ampOriginal(url: URL): URL {
  const path = CACHE.test(url.hostname)
    ? /^\/[a-z](?:\/s)?\/(.+)$/.exec(url.pathname)?.[1]
    : VIEWER.test(url.hostname)
      ? /^\/amp(?:\/s)?\/(.+)$/.exec(url.pathname)?.[1]
      : undefined
  const original = path === undefined ? null : URL.parse(`https://${path}${url.search}`)
  // A cache address can contain another one; the address gets shorter each time, so this terminates.
  return original === null || !original.hostname.includes('.') ? url : ampOriginal(original)
}

/** Removes the AMP parts of a path: `/amp/a`, `/a/amp`, `/a.amp`, `/a.amp.html`, `/a/amp.html`. */
export function ampPath(path: string): string {
  return path
    .replace(/\/amp(?:\.html?)?\/?$/i, '/')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/^\/amp\/(?=.)/i, '/')
}
