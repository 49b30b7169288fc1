/** What a page's schema.org data says of its article; only what this folder uses. */
export interface JsonLdArticle {
  headline: string | null
  authors: string[]
  published: string | null
  language: string | null
  image: string | null
  publisher: string | null
  body: string | null
  /** false where the site itself says that the article is behind a paywall. */
  free: false | null
}

type Json = Record<string, unknown>

/** The article in a page's JSON-LD, or null. Broken JSON is skipped: sites carry several pieces, and one is often broken. */
export function jsonLdArticle(scripts: readonly string[]): JsonLdArticle | null {
  const things = scripts.flatMap((script) => flatten(parse(script), 0))
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  return article ? readArticle(article, things) : null
}

function readArticle(article: Json, things: readonly Json[]): JsonLdArticle {
  const free = article.isAccessibleForFree
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: namesOf(article.author, things),
    published: text(article.datePublished) ?? text(article.dateCreated),
    language: text(article.inLanguage),
    image: urlOf(article.image, things) ?? urlOf(article.thumbnailUrl, things),
    publisher: namesOf(article.publisher, things)[0] ?? null,
    body: text(article.articleBody) ?? text(article.reviewBody),
    free: free === false || free === 'False' || free === 'false' ? false : null,
  }
}

function parse(raw: string): unknown {
  // Some sites wrap it in CDATA or leave line breaks inside strings.
  const json = raw.replace(
    /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/g,
    '',
  )
  try {
    return JSON.parse(json.replace(/[\n\r\t\f\v]+/g, ' '))
  } catch {
    return null
  }
}

function flatten(value: unknown, depth: number): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isObject(value)) return []
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value.mainEntity, depth + 1)]
}

function typesOf(thing: Json): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function namesOf(value: unknown, things: readonly Json[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, things))
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value.trim()].filter(Boolean)
  if (!isObject(value)) return []
  const name = text(value.name) ?? text(resolve(value, things)?.name)
  return name ? [name] : []
}

function urlOf(value: unknown, things: readonly Json[]): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return urlOf(value[0], things)
  if (!isObject(value)) return null
  const thing = resolve(value, things) ?? value
  return text(thing.url) ?? text(thing.contentUrl)
}

function resolve(reference: Json, things: readonly Json[]): Json | undefined {
  const id = reference['@id']
  return id === undefined
    ? undefined
    : things.find((thing) => thing['@id'] === id && thing !== reference)
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string') return one.trim() || null
  return isObject(one) && typeof one['@value'] === 'string' ? one['@value'].trim() || null : null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|CreativeWork)$/
