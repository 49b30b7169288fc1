/** The content to be parsed is not a feed. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed'
  /** Whether the content is a web page: autodiscovery may find the feed in it. */
  readonly html: boolean

  constructor(why: string, html: boolean) {
    super(why)
    this.html = html
  }
}
