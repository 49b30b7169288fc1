/**
 * Which ids a text's own links lead to, so that the marks of its notes can still be told. Other ids would only be names of
 * boxes and headings.
 */
export class LinkedIds {
  private readonly fragments = new Set<string>()

  /** @param address absolute, as it is written out */
  addLink(address: string): void {
    const at = address.indexOf('#')
    if (at === -1) return
    const fragment = address.slice(at + 1)
    this.fragments.add(fragment)
    try {
      this.fragments.add(decodeURIComponent(fragment))
    } catch {
      // Not an encoded fragment, then.
    }
  }

  /** Sanitised HTML without the ids that none of its links leads to. In it quotes stand only around attributes. */
  keepLinked(html: string): string {
    if (!html.includes(' id="')) return html
    return html.replace(/ id="([^"]*)"/g, (written, id: string) =>
      this.fragments.has(id) ? written : '',
    )
  }
}
