/**
 * A page of rich HTML in which pictures are only their captions, as links: one picture that Telegram cannot fetch refuses the
 * whole message. Unchanged if there is no picture.
 * @param page HTML made by `richPages`
 */
export function withoutPictures(page: string): string {
  return page.replaceAll(FIGURE, (_, url: string, caption: string | undefined) =>
    caption === undefined ? '' : `<p>🖼 <a href="${url}"><i>${caption}</i></a></p>`,
  )
}

const FIGURE = /<figure><img src="([^"]*)"\/>(?:<figcaption>([^<]*)<\/figcaption>)?<\/figure>/g
