/** A page that a chat shared by its address. */
export interface NewSharedLink {
  /** Canonical. */
  url: string
  /** The address as it was shared. */
  link: string
  /** Until the page gives its own. */
  title: string
  /** Host of the page; it stands in for the source. */
  site: string
}
