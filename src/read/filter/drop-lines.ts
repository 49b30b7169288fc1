import { isOtherSite } from '../../collect/url/same-site.ts'
import type { ListItem, Mark } from '../../model/block.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { isPhrase, mentionsPhrase, startsWithPhrase } from './boilerplate.ts'
import { isCredit } from './credit-line.ts'
import { isBoilerplateLine, type Line, textOfDraft, trimPointer } from './line-rules.ts'
import { hasOwnContent, isLinkList, isOrdered } from './own-content.ts'
import { proseEnds } from './prose-ends.ts'
import { roughWords } from '../text-size.ts'

/** In words, on average. Names and entries of a change log are shorter than headlines of other articles. */
const NAME_WORDS = 4
/** In items. A longer list of headlines under a heading is a menu of the site. */
const MAX_TITLES = 10

/** Drops lines that are boilerplate, judged by their words, their links and what stands around them. */
export function dropLines(drafts: readonly BlockDraft[], url: string): BlockDraft[] {
  const { first, last } = proseEnds(drafts)
  const hasCode = drafts.some((draft) => draft.block.kind === 'code')
  const kept: BlockDraft[] = []
  for (const [index, draft] of drafts.entries()) {
    const place = {
      drafts,
      index,
      before: kept.at(-1),
      inside: index > first && index < last,
      url,
      hasCode,
    }
    const rest = keepDraft(draft, place)
    if (rest) kept.push(rest)
    else if (place.before) moveCaption(draft, place.before)
  }
  return kept
}

interface Place {
  drafts: readonly BlockDraft[]
  index: number
  before: BlockDraft | undefined
  inside: boolean
  url: string
  /** Whether the article has listings. Where it has, a line that links to another site is a reference. */
  hasCode: boolean
}

function keepDraft(draft: BlockDraft, place: Place): BlockDraft | null {
  const { block } = draft
  if (block.kind === 'heading') return keepsHeading(block.text, place) ? draft : null
  if (block.kind === 'list') return keepItems(draft, place)
  if (block.kind === 'paragraph') return keepParagraph(draft, place)
  if (block.kind !== 'quote') return draft
  // The attribution of a quotation may be one link.
  return isBoilerplateLine({ ...lineOf(draft, place), linkShare: 0 }) ? null : draft
}

function keepsHeading(text: string, place: Place): boolean {
  if (mentionsPhrase(text, 'calls')) return false
  if (isPhrase(text, 'ads') && !isOneOfSections(place)) return false
  if (hasOwnContent(place.drafts, place.index)) return !isStrayLabel(text, place)
  return !isBoilerplateLine({ ...lineOf(place.drafts[place.index], place), linkShare: 0 })
}

/**
 * Whether a heading of several words ("Top stories", "More from the Post") was left behind by a box and now stands above
 * the next paragraph of the article. The article's own headings come several of a level.
 */
function isStrayLabel(text: string, { drafts, index }: Place): boolean {
  if (drafts[index]?.authored) return false
  if (drafts[index + 1]?.block.kind !== 'paragraph' || roughWords(text) < 2) return false
  if (!isPhrase(text, 'sections', 'lines') && !startsWithPhrase('starts', text)) return false
  // "Tags: how they are kept" goes on as a sentence does.
  if (/[:：]\s?\p{Ll}/u.test(text)) return false
  return !isOneOfSections({ drafts, index })
}

/** Whether a heading and another one of its level have content of their own. */
function isOneOfSections({ drafts, index }: Pick<Place, 'drafts' | 'index'>): boolean {
  if (!hasOwnContent(drafts, index)) return false
  const tag = drafts[index]?.tag
  return drafts.some((other, at) => at !== index && other.tag === tag && hasOwnContent(drafts, at))
}

function keepParagraph(draft: BlockDraft, place: Place): BlockDraft | null {
  if (draft.block.kind !== 'paragraph') return draft
  const line = lineOf(draft, place)
  line.external = place.inside && place.hasCode && leadsElsewhere(draft.block.marks, place.url)
  if (place.before?.block.kind === 'quote' && /^[-–—―]/u.test(line.text)) return draft
  if (isBoilerplateLine(line) && !isDownload(draft.block.marks)) return null
  return isFigureNumber(line.text) && isBesideImage(place)
    ? null
    : { ...draft, block: { ...draft.block, ...trimPointer(draft.block) } }
}

/**
 * Steps and other numbered items stay, as do items between siblings that are content: only a list that is furniture as a
 * whole goes, or an item that says so and is a link.
 */
function keepItems(draft: BlockDraft, place: Place): BlockDraft | null {
  const { block, itemLinkShares: shares } = draft
  if (block.kind !== 'list') return draft
  const external = linksElsewhere(block.items, place.url)
  const line = { ...lineOf(draft, place), external }
  const linked = isLinkList(draft)
  const ordered = isOrdered(block)
  if (linked && isOwnLinkList(block.items, place)) line.announced = true
  // Words without a link that the text announces ("The menu has four entries:") are its own.
  if (line.announced && place.inside && shares.every((share) => share === 0)) return draft
  const bad = block.items.map((item, index) =>
    isBoilerplateLine({ ...line, text: item.text, linkShare: shares[index] ?? 0 }),
  )
  const share = bad.filter(Boolean).length / bad.length
  if (share === 1 && !(ordered && !linked)) return null
  const items = block.items.filter(
    (item, index) => !bad[index] || isContentItem(item, shares[index] ?? 0, ordered, share),
  )
  return { ...draft, block: { ...block, items } }
}

function isContentItem(
  item: ListItem,
  linkShare: number,
  ordered: boolean,
  share: number,
): boolean {
  if (linkShare > 0.3) return !startsWithPhrase('starts', item.text) && share < 0.5
  return ordered || share <= 0.5
}

/** Whether a list of links to the same site stands in the article under a heading of its own, or lists names. */
function isOwnLinkList(items: readonly ListItem[], { before, inside }: Place): boolean {
  // Links within the page have no mark: a table of contents.
  if (!inside || !before || !items.some((item) => item.marks.some((mark) => mark.kind === 'link')))
    return false
  const words = items.reduce((sum, item) => sum + roughWords(item.text), 0)
  const areNames = words <= items.length * NAME_WORDS
  if (before.block.kind === 'heading')
    return before.linkShare < 0.8 && (areNames || items.length <= MAX_TITLES)
  return before.block.kind === 'paragraph' && areNames
}

function lineOf(draft: BlockDraft | undefined, place: Place): Line {
  const { drafts, index, before, inside } = place
  const text = draft ? (textOfDraft(draft) ?? '') : ''
  return {
    text,
    linkShare: draft?.linkShare ?? 0,
    announced: before !== undefined && /[:：]$/.test(textOfDraft(before) ?? ''),
    external: false,
    inside,
    besideListing: isListing(drafts[index - 1]) || isListing(drafts[index + 1]),
  }
}

function isListing(draft: BlockDraft | undefined): boolean {
  const kind = draft?.block.kind
  return kind === 'code' || kind === 'table' || kind === 'formula'
}

function isBesideImage({ drafts, index, before }: Place): boolean {
  return before?.block.kind === 'image' || drafts[index + 1]?.block.kind === 'image'
}

function isFigureNumber(text: string): boolean {
  return isCredit(text) && roughWords(text) < MAX_CAPTION_WORDS
}

/** Whether a line links to a file: a download belongs to the article. */
function isDownload(marks: readonly Mark[]): boolean {
  const link = marks.find((mark) => mark.kind === 'link')
  return link?.kind === 'link' && FILE.test(link.href.slice(-200))
}

/** Whether all links of a line lead to other sites. */
function leadsElsewhere(marks: readonly Mark[], url: string): boolean {
  const links = marks.filter((mark) => mark.kind === 'link')
  return links.length > 0 && links.every((link) => isOtherSite(link.href, url))
}

/** Whether most links in a list lead to other sites. */
function linksElsewhere(items: readonly ListItem[], url: string): boolean {
  const links = items.flatMap((item) => item.marks).filter((mark) => mark.kind === 'link')
  return links.filter((link) => isOtherSite(link.href, url)).length > links.length / 2
}

/** Turns a credit or "Figure 3: …" directly below a picture without a caption into its caption. */
function moveCaption(line: BlockDraft, before: BlockDraft): void {
  const text = textOfDraft(line)
  if (before.block.kind !== 'image' || before.block.caption !== null || text === null) return
  if (isCredit(text)) before.block = { ...before.block, caption: text }
}

const MAX_CAPTION_WORDS = 25
const FILE =
  /\.(?:zip|tar|t?gz|bz2|xz|7z|rar|pdf|exe|msi|dmg|pkg|deb|rpm|apk|iso|jar|whl|csv|epub)$/i
