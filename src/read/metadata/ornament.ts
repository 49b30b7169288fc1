import type { DomElement } from '../dom.ts'

/**
 * Whether a picture shows a person beside a name, by its class, by its box or by where it comes from: a portrait in a byline is
 * no picture of the article.
 */
export function isPortrait(image: DomElement): boolean {
  const source = image.getAttribute('src') ?? image.getAttribute('data-src') ?? ''
  if (BADGE.test(source.slice(0, 300))) return true
  if (AVATAR_HOST.test(source.slice(0, 80)) || AVATAR_NAMES.test(image.className)) return true
  let box = image.parentNode
  for (let level = 0; level < BOXES && box; level += 1, box = box.parentNode) {
    if (box.localName === 'figure' || box.localName === 'article') return false
    if (AVATAR_NAMES.test(box.className) && hasFewElements(box)) return true
  }
  return isSmallSquare(image) && AUTHOR_NAMES.test(image.parentNode?.parentNode?.className ?? '')
}

/** Whether a picture belongs to the site and not to the page: a logo, or a link to the front page. */
export function isOfSite(image: DomElement): boolean {
  if (LOGO_NAMES.test(`${image.className} ${image.id}`)) return true
  let box = image.parentNode
  for (let level = 0; level < BOXES && box; level += 1, box = box.parentNode) {
    if (box.localName === 'article' || box.localName === 'main') return false
    if (box.localName === 'nav' || LOGO_NAMES.test(box.className)) return true
    if (box.localName === 'a' && HOME.test(box.getAttribute('href') ?? '')) return true
  }
  return false
}

function hasFewElements(box: DomElement): boolean {
  let count = 0
  for (let child = box.firstElementChild; child && count <= FEW; child = child.nextElementSibling)
    count += 1
  return count <= FEW
}

function isSmallSquare(image: DomElement): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10)
  return width === Number.parseInt(image.getAttribute('height') ?? '', 10) && width <= PORTRAIT
}

const AVATAR_HOST =
  /^(?:https?:)?\/\/(?:[\w-]{1,40}\.)?(?:gravatar\.com|avatars\d?\.githubusercontent\.com)\//i
/** States of a build or a version as a small picture, above every readme. */
const BADGE =
  /^(?:https?:)?\/\/(?:img\.shields\.io|badge\.fury\.io|badgen\.net|badges?\.[\w.-]{1,60})\/|\/badges?(?:\/[\w./-]{0,200})?\.svg(?:$|\?)|\/workflows\/[^?#]{1,200}\/badge\.svg/i
const AVATAR_NAMES =
  /(?:^|[^a-z])(?:avatars?|gravatar|userpic|headshot|profile-?(?:pic|photo|image|picture)|author-?(?:image|img|photo|pic|picture|thumb|portrait)|u-photo)(?:$|[^a-z])|Avatar/i
const AUTHOR_NAMES = /(?:^|[^a-z])(?:author|byline|vcard|h-card)(?:$|[^a-z])/i
const LOGO_NAMES = /(?:^|[^a-z])(?:logo|site-?icon|brand|masthead)(?:$|[^a-z])/i
const HOME = /^(?:\/|https?:\/\/[^/]{1,100}\/?)$/i
const BOXES = 3
const FEW = 2
/** In pixels. */
const PORTRAIT = 160
