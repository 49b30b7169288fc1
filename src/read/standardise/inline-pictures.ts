import type { DomDocument, DomElement } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'

/** Pictures that stand for a character become that character; those of AMP pages become ordinary pictures. */
export function standardiseInlinePictures(page: PageElements, document: DomDocument): void {
  for (const name of AMP) {
    for (const picture of page.named(name)) {
      const image = renameElement(document, picture, 'img')
      for (const attribute of ['src', 'srcset', 'alt']) {
        const value = picture.getAttribute(attribute)
        if (value !== null) image.setAttribute(attribute, value)
      }
    }
  }
  for (const picture of page.named('img')) {
    const character = emojiOf(picture)
    if (character !== null) picture.replaceWith(document.createTextNode(character))
  }
}

/** The emoji that a picture shows (WordPress, Twemoji, Discourse, GitHub, Discord); null for other pictures. */
function emojiOf(picture: DomElement): string | null {
  const alt = (picture.getAttribute('alt') ?? '').trim()
  if (alt === '' || alt.length > MAX_EMOJI) return null
  if (isEmoji(alt)) return alt
  const src = picture.getAttribute('src') ?? ''
  if (!NAMED.test(picture.className) && !/\/(?:emoji|twemoji|smilies)\//i.test(src)) return null
  return emojiOfFile(src) ?? alt
}

/** Reads the code points from a file name: 1f680.png, 1f468-200d-1f4bb.svg. */
function emojiOfFile(src: string): string | null {
  const name = /\/([0-9a-f]{4,6}(?:-[0-9a-f]{2,6}){0,9})\.(?:png|svg|gif|webp)(?:$|\?)/i.exec(
    src,
  )?.[1]
  if (name === undefined) return null
  const points = name.split('-').map((hex) => Number.parseInt(hex, 16))
  if (points.some((point) => point > MAX_CODE_POINT)) return null
  const text = String.fromCodePoint(...points)
  return isEmoji(text) ? text : null
}

function isEmoji(text: string): boolean {
  return EMOJI.test(text) && ONLY_EMOJI.test(text)
}

const AMP = ['amp-img', 'amp-anim']
/** In UTF-16 units: the longest sequences (families, flags of regions) have 14, shortcodes may be longer. */
const MAX_EMOJI = 40
const MAX_CODE_POINT = 0x10_ff_ff
/** Digits are components of emoji too (keycaps), so one character must be more than a component. */
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u
const ONLY_EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Component}\u20e3]+$/u
const NAMED = /(?:^|[\s_-])(?:emoji|wp-smiley|twemoji|emojione|joypixels|emote|smiley)(?:$|[\s_-])/i
