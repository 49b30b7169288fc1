import { Parser } from 'htmlparser2'
import { escapeHtml } from '../../text/html/entities.ts'
import { postUrl, publicPostUrl } from './channel-address.ts'
import type { ChannelPage, ChannelPost, LinkPreview, PostOrigin } from './channel-post.ts'
import { pictureOfStyle } from './picture-of-style.ts'
import { postHtml } from './post-html.ts'

/** The result of reading what Telegram answered in place of a channel's public page. */
export type ReadChannelPage =
  | { kind: 'channel'; page: ChannelPage }
  /** It is not the page of a channel: there is none of that name, or it has no public page. */
  | { kind: 'no-channel' }
  /** It is the page of a channel, but nothing on it is where it used to be. */
  | { kind: 'changed' }

/** Parsing stops at this depth: the tokenizer's time grows with its square, and no real page is nested this deep. */
const MAX_DEPTH = 1000
/** In UTF-16 units: ten times as long as a page with twenty of the longest posts. */
const MAX_LENGTH = 2_000_000
/** Parsing stops after this many posts; Telegram shows twenty on a page. */
const MAX_POSTS = 500
/** Elements that the tokenizer ends at once. */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** From this share of posts on in which nothing is known, the markup is an unknown one. */
const UNKNOWN_SHARE = 0.5

/** The part of a post that an element opens, by its class. */
const PARTS: readonly (readonly [string, Part])[] = [
  // A reply repeats the text that it answers, in an element of the same class as its own text.
  ['tgme_widget_message_reply', 'reply'],
  ['tgme_widget_message_forwarded_from', 'origin'],
  ['tgme_widget_message_forwarded_from_name', 'originName'],
  ['tgme_widget_message_link_preview', 'preview'],
  ['tgme_widget_message_poll', 'poll'],
  ['js-message_text', 'text'],
  ['link_preview_site_name', 'previewSite'],
  ['link_preview_title', 'previewTitle'],
  ['link_preview_description', 'previewDescription'],
]

type Part =
  | 'reply'
  | 'origin'
  | 'originName'
  | 'preview'
  | 'poll'
  | 'text'
  | 'previewSite'
  | 'previewTitle'
  | 'previewDescription'
  | 'drawing'

/** Elements of posts that need no text: without any of these and without a text, the markup of a post is an unknown one. */
const MEDIA =
  /\btgme_widget_message_(?:photo|video|roundvideo|voice|audio|document|sticker|location|contact|poll|grouped|game|invoice|giveaway|gift|story)|\bmessage_media_not_supported|\bservice_message\b/

/** A post while it is read. */
interface Draft {
  id: number
  name: string
  publishedAt: number | null
  text: string
  origin: { name: string; link: string | null } | null
  preview: LinkPreview | null
  imageUrl: string | null
  /** A message of Telegram itself, such as "Channel created". */
  isService: boolean
  isPoll: boolean
  /** Whether anything in it is known. */
  isKnown: boolean
}

/**
 * Reads the public page of a channel (`t.me/s/NAME`). A post of several pictures is one post; polls, stickers, pictures without
 * words and notices of Telegram are no posts with a text, and neither is a post whose date is missing. Pure, never throws.
 */
export function readChannelPage(html: string): ReadChannelPage {
  if (html.length > MAX_LENGTH) return { kind: 'changed' }
  const { isChannel, title, drafts } = parse(html)
  if (!isChannel) return { kind: 'no-channel' }
  const dated = drafts.filter(({ publishedAt }) => publishedAt !== null)
  const unknown = drafts.filter(({ publishedAt, isKnown }) => publishedAt === null || !isKnown)
  if (unknown.length > drafts.length * UNKNOWN_SHARE) return { kind: 'changed' }
  const times = dated.flatMap(({ publishedAt }) => publishedAt ?? [])
  return {
    kind: 'channel',
    page: {
      title,
      posts: dated.flatMap((draft) => toPost(draft) ?? []),
      firstId: least(drafts.map(({ id }) => id)),
      firstAt: least(times),
    },
  }
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values)
}

function toPost(draft: Draft): ChannelPost | null {
  const { id, name, publishedAt, text, preview, imageUrl } = draft
  if (draft.isService || draft.isPoll || publishedAt === null) return null
  const url = postUrl(name, id)
  const post = postHtml(text, url)
  if (post === '' && preview === null) return null
  return { id, url, publishedAt, html: post, origin: originOf(draft), preview, imageUrl }
}

function originOf({ origin }: Draft): PostOrigin | null {
  if (origin === null) return null
  const url = origin.link === null ? null : publicPostUrl(origin.link)
  return { name: origin.name.replace(/\s+/g, ' ').trim(), url }
}

interface Open {
  name: string
  part: Part | null
  /** Whether it begins a post. */
  isPost: boolean
  /** What is written when it ends. */
  end: string
}

function parse(html: string): { isChannel: boolean; title: string | null; drafts: Draft[] } {
  let isChannel = false
  let title: string | null = null
  const drafts: Draft[] = []
  let draft: Draft | null = null
  const open: Open[] = []
  /** How many elements of each part are open. */
  const inside = new Map<Part, number>()
  const isIn = (part: Part): boolean => (inside.get(part) ?? 0) > 0
  const isOwnText = (): boolean => isIn('text') && !isIn('reply') && !isIn('poll')

  const begin = (name: string, attributes: Record<string, string>): Open => {
    const classes = attributes['class'] ?? ''
    const has = (one: string): boolean => ` ${classes} `.replace(/\s/g, ' ').includes(` ${one} `)
    if (has('tgme_channel_history')) isChannel = true
    if (name === 'meta' && attributes['property'] === 'og:title')
      title ??= attributes['content'] ?? null
    const started = startOf(attributes, has('service_message'))
    if (started !== null) {
      draft = started
      drafts.push(started)
    }
    const element: Open = { name, part: null, isPost: started !== null, end: '' }
    if (draft === null) return element
    element.part = isDrawing(name, classes)
      ? 'drawing'
      : (PARTS.find(([one]) => has(one))?.[1] ?? null)
    notePart(draft, element.part, attributes, { name, classes })
    // Written before its own part is counted: the element of the text is no part of the text.
    if (isOwnText() && element.part !== 'drawing' && !isIn('drawing')) {
      element.end = writeTag(draft, name, attributes)
    }
    const isNextText =
      element.part === 'text' && draft.text !== '' && !isIn('text') && !isIn('reply')
    if (isNextText) draft.text += '<br><br>'
    if (element.part !== null) inside.set(element.part, (inside.get(element.part) ?? 0) + 1)
    return element
  }

  const notePart = (
    post: Draft,
    part: Part | null,
    attributes: Record<string, string>,
    { name, classes }: { name: string; classes: string },
  ): void => {
    if (part === 'preview') {
      post.preview ??= {
        url: linkOf(attributes),
        siteName: null,
        title: null,
        description: null,
        imageUrl: null,
      }
    }
    if (part === 'poll') post.isPoll = true
    if (part === 'origin') post.origin ??= { name: '', link: null }
    if (name === 'a' && post.origin !== null && (isIn('origin') || part === 'origin')) {
      post.origin.link ??= attributes['href'] ?? null
    }
    if (part === 'text' || MEDIA.test(classes)) post.isKnown = true
    const picture = pictureOfStyle(attributes['style'] ?? '')
    if (picture !== null && isIn('preview') && post.preview !== null)
      post.preview.imageUrl ??= picture
    else if (picture !== null && /_photo_wrap\b|_video_thumb\b/.test(classes))
      post.imageUrl ??= picture
    if (name === 'time' && attributes['datetime'] !== undefined && !isIn('reply')) {
      const time = Date.parse(attributes['datetime'])
      if (Number.isFinite(time)) post.publishedAt ??= time
    }
  }

  const finish = (element: Open): void => {
    if (draft !== null && element.end !== '') draft.text += element.end
    if (element.part !== null) inside.set(element.part, (inside.get(element.part) ?? 1) - 1)
    if (element.isPost) {
      draft = null
      inside.clear()
    }
  }

  const addToPreview = (preview: LinkPreview, text: string): void => {
    if (isIn('previewSite')) preview.siteName = (preview.siteName ?? '') + text
    else if (isIn('previewTitle')) preview.title = (preview.title ?? '') + text
    else if (isIn('previewDescription')) preview.description = (preview.description ?? '') + text
  }

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= MAX_DEPTH || drafts.length > MAX_POSTS) return parser.pause()
      const element = begin(name, attributes)
      if (VOID.has(name)) finish(element)
      else open.push(element)
    },
    ontext(text) {
      if (draft === null) return
      if (isOwnText()) draft.text += escapeHtml(text)
      else if (isIn('originName') && draft.origin !== null) draft.origin.name += text
      else if (draft.preview !== null) addToPreview(draft.preview, text)
    },
    onclosetag(name) {
      if (VOID.has(name)) return
      const element = open.pop()
      if (element !== undefined) finish(element)
    },
  })

  parser.end(html)
  return { isChannel, title: title === null ? null : oneLine(title), drafts: drafts.map(tidied) }
}

/** The draft of a post, if an element with these attributes begins one. */
function startOf(attributes: Record<string, string>, isService: boolean): Draft | null {
  const named = /^([a-z]\w*)\/(\d{1,15})$/i.exec(attributes['data-post'] ?? '')
  if (named === null) return null
  return {
    id: Number(named[2]),
    name: named[1] ?? '',
    publishedAt: null,
    text: '',
    origin: null,
    preview: null,
    imageUrl: null,
    isService,
    isPoll: false,
    isKnown: isService,
  }
}

/** Writes the start tag of an element of a text; returns its end tag. */
function writeTag(post: Draft, name: string, attributes: Record<string, string>): string {
  if (VOID.has(name)) {
    if (name === 'br') post.text += '<br>'
    return ''
  }
  const href = name === 'a' ? linkOf(attributes) : ''
  post.text += href === '' ? `<${name}>` : `<a href="${escapeHtml(href)}">`
  return `</${name}>`
}

/** Whether an element only draws an emoji, a custom one or one of Telegram's own style: its character stands inside. */
function isDrawing(name: string, classes: string): boolean {
  return name === 'tg-emoji' || /(?:^|\s)emoji(?:\s|$)/.test(classes)
}

/** The address of a link. Since April 2024 those with a handler have every `&` escaped twice. */
function linkOf({ href = '', onclick }: Record<string, string>): string {
  return onclick === undefined ? href : href.replaceAll('&amp;', '&')
}

function tidied(draft: Draft): Draft {
  const { preview } = draft
  if (preview === null) return draft
  const line = (given: string | null) => (given === null ? null : oneLine(given) || null)
  return {
    ...draft,
    preview: {
      ...preview,
      siteName: line(preview.siteName),
      title: line(preview.title),
      description: line(preview.description),
    },
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
