/** What was to be parsed is no feed. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed'
  /** Whether a web page answered where a feed should be: autodiscovery may find the feed in it. */
  readonly html: boolean

  constructor(why: string, html: boolean) {
    super(why)
    this.html = html
  }
}
