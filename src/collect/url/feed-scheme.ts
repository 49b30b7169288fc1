/**
 * An address without the scheme `feed:`, which browsers and readers once put before or in place of the real one:
 * `feed:https://a/b` is `https://a/b`, `feed://a/b` is `http://a/b`.
 */
export function withoutFeedScheme(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
}
