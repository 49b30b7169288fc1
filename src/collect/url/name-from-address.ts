/**
 * What an article without a title is called: `/2026/11/a-queue-in-forty-lines.html` → `A queue in forty lines`.
 * @throws {TypeError} if it is not a URL.
 */
export function nameFromAddress(url: string): string {
  const last = new URL(url).pathname.split('/').findLast(Boolean) ?? url
  const words = decoded(last)
    .replace(/\.\w{1,5}$/, '')
    .replaceAll(/[-_+]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // URIError: a lone percent sign is what it says.
    return path
  }
}
