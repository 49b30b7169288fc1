/** A post of a channel, whichever way it was read: from the public page or as an update of a channel with the bot. */
export interface ChannelPost {
  id: number
  /** Its own address. */
  url: string
  /** Epoch ms. */
  publishedAt: number
  /** What the post itself says, sanitised HTML with paragraphs; empty if it says nothing. A reply is without what it answers. */
  html: string
  /** Where it was first published, if it was forwarded. */
  origin: PostOrigin | null
  /** The page that Telegram shows under the text. */
  preview: LinkPreview | null
  imageUrl: string | null
}

/** Who wrote a forwarded post. */
export interface PostOrigin {
  name: string
  /** The address of the original post, if it is one of a public channel. */
  url: string | null
}

/** What Telegram says about a link in a post. */
export interface LinkPreview {
  url: string
  siteName: string | null
  title: string | null
  description: string | null
  imageUrl: string | null
}

/** A channel's page: what it says of the channel, and its posts. */
export interface ChannelPage {
  /** `null` if the page does not say. */
  title: string | null
  /** Posts with a text, oldest first, as the page has them. */
  posts: ChannelPost[]
  /** The lowest id on the page, also of posts without a text: where the page before it ends. `null` without any post. */
  firstId: number | null
  /** When the oldest post on the page was published, epoch ms. */
  firstAt: number | null
}
