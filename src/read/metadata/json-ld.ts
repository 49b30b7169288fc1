/** What a page's schema.org data says of its article; only what this folder uses. */
export interface JsonLdArticle {
  headline: string | null
  authors: string[]
  published: string | null
  modified: string | null
  language: string | null
  image: string | null
  publisher: string | null
  body: string | null
  /** false where the site itself says that the article is behind a paywall. */
  free: false | null
}

type Json = Record<string, unknown>

/** What the page says of itself elsewhere: of several articles in its data, one is the page's own. */
export interface PageIdentity {
  /** Absolute. */
  addresses: readonly string[]
  /** Of its metadata and its `title` element. */
  titles: readonly string[]
}

/**
 * The article in a page's JSON-LD, or the question of a page of questions and answers; null if there is none. Broken JSON is
 * skipped: sites carry several pieces, and one is often broken.
 */
export function jsonLdArticle(
  scripts: readonly string[],
  page: PageIdentity = { addresses: [], titles: [] },
): JsonLdArticle | null {
  const nodes = scripts.flatMap((script) => flatten(parse(script), 0))
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const question = nodes.find((node) => typesOf(node).includes('QAPage'))?.mainEntity
  const article = ownArticle(articles, page) ?? (isObject(question) ? question : undefined)
  return article ? readArticle(article, nodes) : null
}

/** The article that has the page's address, otherwise its title, otherwise the first. */
function ownArticle(articles: readonly Json[], page: PageIdentity): Json | undefined {
  if (articles.length < 2) return articles[0]
  const addresses = new Set(page.addresses.map(bareAddress))
  const titles = page.titles.map(fold)
  const isHere = ({ url, mainEntityOfPage, ...node }: Json) =>
    [
      url,
      mainEntityOfPage,
      isObject(mainEntityOfPage) ? mainEntityOfPage['@id'] : null,
      node['@id'],
    ].some((address) => typeof address === 'string' && addresses.has(bareAddress(address)))
  const isNamed = (node: Json) => {
    const headline = fold(text(node.headline) ?? text(node.name) ?? '')
    return headline !== '' && titles.some((title) => title.includes(headline))
  }
  return articles.find(isHere) ?? articles.find(isNamed) ?? articles[0]
}

function bareAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[#?]/, 1)
    .join('')
    .replace(/\/$/, '')
}

function fold(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function readArticle(article: Json, nodes: readonly Json[]): JsonLdArticle {
  const free = article.isAccessibleForFree
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: namesOf(article.author, nodes),
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    language: text(article.inLanguage),
    image: urlOf(article.image, nodes) ?? urlOf(article.thumbnailUrl, nodes),
    publisher: namesOf(article.publisher, nodes)[0] ?? null,
    body: text(article.articleBody) ?? text(article.reviewBody),
    free: free === false || free === 'False' || free === 'false' ? false : null,
  }
}

const CDATA_START = /^(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?/
const CDATA_END = /(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?$/

function parse(raw: string): unknown {
  // Some sites wrap it in CDATA or leave line breaks inside strings.
  const json = raw.trim().replace(CDATA_START, '').replace(CDATA_END, '')
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

function typesOf(node: Json): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
}

function namesOf(value: unknown, nodes: readonly Json[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, nodes))
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value.trim()].filter(Boolean)
  if (!isObject(value)) return []
  const name = text(value.name) ?? text(resolve(value, nodes)?.name)
  return name ? [name] : []
}

function urlOf(value: unknown, nodes: readonly Json[]): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return urlOf(value[0], nodes)
  if (!isObject(value)) return null
  const node = resolve(value, nodes) ?? value
  return text(node.url) ?? text(node.contentUrl)
}

function resolve(reference: Json, nodes: readonly Json[]): Json | undefined {
  const id = reference['@id']
  return id === undefined
    ? undefined
    : nodes.find((node) => node['@id'] === id && node !== reference)
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
