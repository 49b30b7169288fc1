import type { DomElement } from '../dom.ts'

/** The title of an embedded thing; `null` if it has none, or one that only names the kind of player. */
export function embedTitle(element: DomElement): string | null {
  for (const name of ['title', 'playlabel', 'aria-label', 'data-title']) {
    const title = plainTitle(element.getAttribute(name) ?? '')
    if (title !== '') return title
  }
  const said = element.localName === 'a' ? plainTitle(element.textContent ?? '') : ''
  return said === '' ? null : said
}

function plainTitle(written: string): string {
  const title = written.replace(/\s+/g, ' ').trim()
  const bare = title.replace(
    /^(?:spotify embed|embedded (?:video|post)|play(?:ing)?|youtube video|vimeo video)\s*[:：]\s*/i,
    '',
  )
  return bare.length > MAX_TITLE || GENERIC.test(bare) || !/\p{L}/u.test(bare) ? '' : bare
}

/** In characters: longer ones are descriptions for screen readers. */
const MAX_TITLE = 200
/** What players call themselves. */
const GENERIC =
  /^(?:(?:the |an? )?(?:youtube|vimeo|dailymotion|bilibili|loom|twitch|spotify|soundcloud|apple podcasts?|bandcamp|codepen|twitter|x|bluesky|mastodon|instagram|facebook|google|openstreetmap|3rd party|third[- ]party|external|embedded|inline|html5|podcast|advertisement|ad)[ -]?)?(?:video|audio|media|map|maps|post|tweet|content|podcast|frame|ad|advertisement|youtube|embed)?[ -]?(?:player|embed|embedded|content|iframe|frame|widget|post)?$/i
