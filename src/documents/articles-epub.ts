import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { xmlText } from '../text/html/xml-text.ts'
import type { ArticleDocument, DocumentArticle } from './document-article.ts'
import { documentUri } from './uri.ts'
import { xhtml } from './xhtml.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'ckb'])
const XML = '<?xml version="1.0" encoding="utf-8"?>'
const STYLE = `body { line-height: 1.5; }
pre { white-space: pre-wrap; font-size: 0.85em; background: #f4f4f4; padding: 0.5em; }
@media (prefers-color-scheme: dark) { pre { background: #222; } }
blockquote { margin: 1em 0; padding: 0 1em; border-inline-start: 0.2em solid #999; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
aside { font-size: 0.85em; }
.byline { color: #666; }
`

/** Whole articles as an EPUB 3 book, one chapter each. Equal documents give equal bytes. */
export function articlesEpub(document: ArticleDocument): Uint8Array {
  const chapters = document.articles.map((article) => ({
    name: `article-${article.id}.xhtml`,
    article,
    page: chapter(article),
  }))
  const files: Zippable = {
    // First and as it is, so that a program can tell the format by the bytes at a fixed place (OCF 4.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    'EPUB/package.opf': strToU8(packageFile(document, chapters)),
    'EPUB/nav.xhtml': strToU8(navigation(document, chapters)),
    'EPUB/style.css': strToU8(STYLE),
  }
  for (const { name, page } of chapters) files[`EPUB/${name}`] = strToU8(page)
  return zipSync(files, { mtime: document.createdAt })
}

interface Chapter {
  name: string
  article: DocumentArticle
  page: string
}

function container(): string {
  return `${XML}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`
}

function packageFile(document: ArticleDocument, chapters: readonly Chapter[]): string {
  const { title, language, createdAt, note } = document
  const id = uuidOf([title, createdAt, ...chapters.map(({ name }) => name)].join('\n'))
  // To the second: with milliseconds it is no date of EPUB.
  const modified = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z')
  const items = chapters.map(({ name, page }, index) => {
    const properties = page.includes('<math ') ? ' properties="mathml"' : ''
    return `<item id="c${index}" href="${name}" media-type="application/xhtml+xml"${properties}/>`
  })
  return `${XML}
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xmlText(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${id}</dc:identifier>
<dc:title>${titleOf(title)}</dc:title>
<dc:language>${xmlText(language)}</dc:language>
<dc:creator>Daybrief</dc:creator>
<dc:rights>${xmlText(note)}</dc:rights>
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="nav"/>
${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('\n')}
</spine>
</package>
`
}

function navigation(
  { title, language, note }: ArticleDocument,
  chapters: readonly Chapter[],
): string {
  const lines = chapters.map(
    ({ name, article }) => `<li dir="auto"><a href="${name}">${titleOf(article.title)}</a></li>`,
  )
  const list = lines.length === 0 ? `<li><span>–</span></li>` : lines.join('\n')
  const body = `<h1 dir="auto">${titleOf(title)}</h1>
<p class="byline" dir="auto">${xmlText(note)}</p>
<nav epub:type="toc"><ol>
${list}
</ol></nav>`
  return page(title, language, body)
}

function chapter({ title, byline, link, language, blocks }: DocumentArticle): string {
  const uri = documentUri(link)
  const heading = uri === null ? titleOf(title) : `<a href="${xmlText(uri)}">${titleOf(title)}</a>`
  const body = `<h1 dir="auto">${heading}</h1>
<p class="byline" dir="auto">${xmlText(byline)}</p>
${xhtml(blocks)}`
  return page(title, language, body)
}

function page(title: string, language: string | null, body: string): string {
  const tag = language === null || !/^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? null : language
  const lang = tag === null ? '' : ` xml:lang="${tag}" lang="${tag}"`
  const dir =
    tag !== null && RIGHT_TO_LEFT.has(tag.slice(0, 3).replace(/-.*/, '')) ? ' dir="rtl"' : ''
  return `${XML}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${lang}${dir}>
<head><title>${titleOf(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`
}

/** A title may not be empty. */
function titleOf(title: string): string {
  const text = xmlText(title).trim()
  return text === '' ? '–' : text
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  // Version 8, made by a rule of one's own (RFC 9562, 5.8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
