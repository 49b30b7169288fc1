import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { articlesEpub } from '../../src/documents/articles-epub.ts'
import type { ArticleDocument, DocumentArticle } from '../../src/documents/document-article.ts'
import { xhtml } from '../../src/documents/xhtml.ts'
import { anyBlock } from '../support/any-block.ts'
import { ODD_ARTICLE, ODD_BLOCKS } from '../support/odd-article.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { outline, readBlocks } from '../support/read-blocks.ts'

/** Of the Debian package epubcheck. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar'

const document = (articles: readonly DocumentArticle[]): ArticleDocument => ({
  title: 'Saved',
  language: 'en',
  note: 'For your own use.',
  createdAt: Date.UTC(2026, 10, 24, 8, 0, 0, 123),
  articles,
})

describe('a chapter', () => {
  test('is read again as the same blocks', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), (blocks) => {
        const again = readBlocks(xhtml(blocks))
        const deeper = blocks.map((block) =>
          block.kind === 'heading' ? { ...block, level: 3 as const } : block,
        )
        expect(again.map(outline).join('\n')).toBe(deeper.map(outline).join('\n'))
      }),
      { numRuns: propertyRuns(100) },
    )
  })

  test('keeps notes, formulas, captions and tasks, and links only what can be opened', () => {
    const page = xhtml(ODD_BLOCKS)
    expect(page).toContain('<aside epub:type="footnote" id="note-1">')
    expect(page).toContain('<a epub:type="noteref" href="#note-1">[1]</a>')
    expect(page).toContain('<annotation encoding="application/x-tex">\\hat{x} &lt; \\frac12')
    expect(page).toContain('https://a.example/a%20b%7Cc?d=%7Be%7D%5E%60f%60&amp;g=%25zz#h')
    expect(page).toContain('<li value="7" dir="auto">☐ seven')
    expect(page).toContain('🖼 <i>A mill</i>')
    expect(page).not.toContain('javascript:')
    const kinds = readBlocks(page).map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['heading', 'quote', 'code', 'list', 'table', 'note']),
    )
  })
})

describe('a book', () => {
  test('has the files of EPUB, the type first and as it is, the same each time', () => {
    const bytes = articlesEpub(document([ODD_ARTICLE]))
    expect(Buffer.from(bytes).equals(articlesEpub(document([ODD_ARTICLE])))).toBe(true)
    expect(Buffer.from(bytes).subarray(30, 58).toString('latin1')).toBe(
      'mimetypeapplication/epub+zip',
    )
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/style.css',
      'EPUB/article-7.xhtml',
    ])
    const opf = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array())
    expect(opf).toContain('2026-11-24T08:00:00Z')
    expect(opf).toContain('properties="mathml"')
  })

  test.skipIf(!existsSync(EPUBCHECK))('passes epubcheck, whatever is in it', () => {
    const hebrew = { ...ODD_ARTICLE, id: 8, language: 'he', title: '  ', link: 'urn:mail:1' }
    const any = fc.sample(fc.array(anyBlock, { minLength: 20, maxLength: 20 }), {
      numRuns: 3,
      seed: 7,
    })
    const others = any.map((blocks, at) => ({
      ...ODD_ARTICLE,
      id: 100 + at,
      language: null,
      blocks,
    }))
    const folder = mkdtempSync(join(tmpdir(), 'daybrief-epub-'))
    try {
      const file = join(folder, 'book.epub')
      writeFileSync(file, articlesEpub(document([ODD_ARTICLE, hebrew, ...others])))
      const { status, stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, file], {
        encoding: 'utf8',
      })
      expect(`${stdout}${stderr}`).toContain('No errors or warnings detected')
      expect(status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
