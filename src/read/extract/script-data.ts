import { decodeEntities, escapeHtml } from '../../text/html/entities.ts'

/** A value of a script's data: a text that may be the article, with what stands beside it. */
interface Candidate {
  html: string
  /** In characters, without markup. */
  length: number
  /** Whether the object that holds it has the page's title. */
  titled: boolean
}

/**
 * The article in the data that a page hands to its own scripts (Next.js, Nuxt, Apollo, and any JSON in a script), as HTML;
 * null if there is none. For pages that a script fills in: their markup holds no text. An article has the page's title
 * beside it, or is by far the longest text.
 *
 * @param html the page as it came, with its scripts
 */
export function articleInScripts(html: string, title: string | null): string | null {
  const candidates: Candidate[] = []
  const wanted = fold(title ?? '')
  for (const script of dataScripts(html)) {
    const budget = { nodes: MAX_NODES }
    collect(parseData(script), wanted, { candidates, titled: false, depth: 0, budget })
  }
  const titled = candidates.filter((candidate) => candidate.titled)
  const pool = titled.length > 0 ? titled : candidates
  const [best, second] = pool.toSorted((a, b) => b.length - a.length)
  if (best === undefined) return null
  if (titled.length > 0) return best.html
  // Without the title it may be a notice, which is short of paragraphs, or any of several articles.
  const isAlone =
    second === undefined || best.length >= second.length * MUCH_LONGER || best.html === second.html
  return isAlone && best.html.split(/<p\b/i).length > MIN_PARAGRAPHS ? best.html : null
}

/** The contents of scripts that hold data, as text. Linear in the page's length. */
function dataScripts(html: string): string[] {
  const found: string[] = []
  const inertia = INERTIA.exec(html)
  if (inertia?.[1]) found.push(decodeEntities(inertia[1]))
  let at = 0
  for (;;) {
    const open = html.indexOf('<script', at)
    if (open === -1) return found
    const start = html.indexOf('>', open) + 1
    const end = start === 0 ? -1 : html.indexOf('</script', start)
    if (end === -1) return found
    const attributes = html.slice(open, start)
    const content = html.slice(start, end)
    at = end
    if (content.length < MIN_CHARS || content.length > MAX_SCRIPT || /ld\+json/i.test(attributes))
      continue
    if (/json/i.test(attributes) || ASSIGNMENT.test(content.slice(0, 200))) found.push(content)
  }
}

/** The data of a script: JSON alone, assigned to a name, or as a string in JSON.parse. Null if it is none of these. */
function parseData(script: string): unknown {
  const whole = parse(script)
  if (whole !== undefined) return whole
  const start = ASSIGNMENT.exec(script.slice(0, 200))
  if (start === null) return null
  const rest = script.slice(start[0].length - 1)
  if (start[0].endsWith('(')) {
    const end = rest.lastIndexOf(')')
    const text = parse(rest.slice(1, end))
    return typeof text === 'string' ? (parse(text) ?? null) : null
  }
  const close = rest.startsWith('[') ? ']' : '}'
  return parse(rest.slice(0, rest.lastIndexOf(close) + 1)) ?? parse(balanced(rest)) ?? null
}

/** The first object or array of a script, up to its closing bracket. */
function balanced(text: string): string {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return text.slice(0, at + 1)
    }
  }
  return ''
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return value
  } catch {
    return undefined
  }
}

interface Search {
  candidates: Candidate[]
  titled: boolean
  depth: number
  budget: { nodes: number }
}

function collect(value: unknown, title: string, search: Search): void {
  search.budget.nodes -= 1
  if (search.depth > MAX_DEPTH || search.budget.nodes < 0) return
  if (typeof value === 'string') {
    // Data within data.
    const nested = /^\s*[{[]/.test(value) && value.length >= MIN_CHARS ? parse(value) : undefined
    if (nested !== undefined) {
      collect(nested, title, { ...search, depth: search.depth + 1 })
      return
    }
    const html = articleHtml(value)
    if (html !== null)
      search.candidates.push({ html, length: textLength(html), titled: search.titled })
    return
  }
  if (Array.isArray(value)) {
    const html = blocksHtml(value)
    if (html !== null && textLength(html) >= MIN_CHARS) {
      search.candidates.push({ html, length: textLength(html), titled: search.titled })
    }
    // Nuxt keeps all values of a page in one flat list.
    const inside = {
      ...search,
      titled: search.titled || value.some((item) => saysTitle(item, title)),
    }
    for (const item of value) collect(item, title, { ...inside, depth: search.depth + 1 })
    return
  }
  if (!isObject(value)) return
  const titled = Object.entries(value).some(
    ([key, item]) => TITLES.test(key) && saysTitle(item, title),
  )
  const inner = { ...search, titled: titled || search.titled, depth: search.depth + 1 }
  for (const [key, item] of Object.entries(value)) {
    // Lists of other articles beside this one.
    if (!OTHERS.test(key)) collect(item, title, inner)
  }
}

function saysTitle(value: unknown, title: string): boolean {
  return (
    typeof value === 'string' && title !== '' && value.length < MAX_TITLE && fold(value) === title
  )
}

/** A text as HTML, if it is long and reads like prose: sentences with blanks, or paragraphs. */
function articleHtml(text: string): string | null {
  if (text.length < MIN_CHARS || text.length > MAX_TEXT) return null
  const isHtml = /<(?:p|h[1-6]|ul|ol|br|div|blockquote)\b/i.test(text)
  if (isHtml) return textLength(text) >= MIN_CHARS ? text : null
  if (/^\s*[{[]|^(?:https?:|data:)/.test(text) || !isProse(text)) return null
  return text
    .split(/\n\s*\n|\r\n\r\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('')
}

/** A list of blocks (Portable Text, Slate, Editor.js, Contentful) as HTML; null if its items are no blocks of text. */
function blocksHtml(items: readonly unknown[]): string | null {
  if (items.length < 2) return null
  if (items.every((item) => typeof item === 'string')) {
    const text = items.join('\n\n')
    return isProse(text) ? items.map((item) => `<p>${inlineText(item, 0)}</p>`).join('') : null
  }
  const blocks: string[] = []
  for (const item of items) {
    if (!isObject(item)) return null
    const type =
      item.type ?? item._type ?? item.nodeType ?? item.__typename ?? item.name ?? item.kind
    const text = inlineText(item, 0)
    if (typeof type !== 'string') return null
    if (text !== '')
      blocks.push(blockHtml(`${type} ${typeof item.style === 'string' ? item.style : ''}`, text))
  }
  return blocks.length >= 2 ? blocks.join('') : null
}

function blockHtml(type: string, text: string): string {
  if (/code|pre\b/i.test(type)) return `<pre>${text}</pre>`
  if (/head|title|\bh[1-6]\b/i.test(type)) return `<h2>${text}</h2>`
  if (/quote/i.test(type)) return `<blockquote>${text}</blockquote>`
  return `<p>${text}</p>`
}

/** The text of a block, as HTML: its own, or that of its parts in order. */
function inlineText(value: unknown, depth: number): string {
  if (depth > MAX_INLINE) return ''
  if (typeof value === 'string') return /<[a-z/]/i.test(value) ? value : escapeHtml(value)
  if (Array.isArray(value)) {
    const isLines = value.length > 1 && value.every((item) => typeof item === 'string')
    return value.map((item) => inlineText(item, depth + 1)).join(isLines ? '<br>' : '')
  }
  if (!isObject(value)) return ''
  for (const key of TEXT_KEYS) {
    const inner = value[key]
    if (inner !== undefined && inner !== null && inner !== '') {
      const text = inlineText(inner, depth + 1)
      if (text !== '') return text
    }
  }
  return ''
}

function isProse(text: string): boolean {
  const sample = text.slice(0, 1_000)
  const blanks = sample.match(/\s/g)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const isDense = /[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}]/u.test(sample)
  return (
    letters > sample.length * 0.6 &&
    (isDense || blanks > sample.length * 0.08) &&
    /[.!?。！？]/.test(sample)
  )
}

function textLength(html: string): number {
  return html.replace(/<[^<>]*>/g, '').length
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const ASSIGNMENT =
  /^\s*(?:(?:var|let|const)\s+)?(?:window|self|globalThis)?[\w$.[\]"']{1,60}\s*=\s*(?:JSON\.parse\s*\(|[{[])/
const TITLES = /^(?:title|headline|name|heading)$/i
const OTHERS =
  /related|recommend|suggest|trending|popular|latest|comments|sidebar|footer|navigation|menu|translations|messages|i18n|locale/i
const TEXT_KEYS = [
  'text',
  'html',
  'value',
  'content',
  'children',
  'spans',
  'body',
  'data',
  'paragraph',
  'props',
  'items',
]
/** In characters, about 60 words: as much as a page must show to count as read. */
const MIN_CHARS = 360
const MAX_TEXT = 500_000
const MAX_SCRIPT = 4_000_000
const MAX_DEPTH = 16
const MAX_INLINE = 8
const MAX_NODES = 100_000
const MUCH_LONGER = 2
const MIN_PARAGRAPHS = 3
const MAX_TITLE = 300
/** Inertia.js hands its data over in an attribute. */
const INERTIA = /\sdata-page="([^"]{360,})"/
