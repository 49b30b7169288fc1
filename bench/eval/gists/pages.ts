import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { plainText } from '../../../src/model/block.ts'
import type { Page } from '../../../src/read/page.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { decodePage } from '../../../src/text/charset/decode-page.ts'

/** A saved page as the product reads it. */
export interface SavedPage {
  id: string
  url: string
  page: Page
}

/** Words of technology news in the languages of the corpora; only for choosing pages to measure. */
const TECH =
  /(?<!\p{L})(?:software|hardware|app|apps|android|iphone|ios|google|apple|microsoft|amazon|facebook|twitter|linux|windows|mac|browser|internet|web|website|server|cloud|api|code|coding|developer|developers|entwickler|programming|javascript|python|java|css|html|database|data|daten|algorithm|ai|machine learning|neural|robot|robots|chip|chips|processor|cpu|gpu|intel|amd|nvidia|smartphone|smartphones|laptop|computer|computers|gadget|startup|startups|cyber|security|sicherheit|malware|hacker|hackers|encryption|privacy|datenschutz|bitcoin|blockchain|crypto|digital|online|technology|technologie|tech|wordpress|plugin|seo|saas|platform|open source|git|github|docker|kubernetes|wifi|wlan|bluetooth|usb|5g|battery|electric|elektro|tesla|spacex|satellite|drone|vr|gaming|console|playstation|xbox|nintendo|stream|streaming|netflix|youtube|podcast|email|domain|update|version|beta|release|bug|технологии|данных|приложение|программ\p{L}*|сайт|интернет|технологія|数据|技术|软件|手机|互联网|芯片|科技|logiciel|ordinateur|tecnología|aplicación|datos|tecnologia|aplicativo)(?!\p{L})/giu

/** In words. A page with less has nothing to choose from. */
const MIN_WORDS = 80

/** All pages of the folders in the formats of the corpora: `html/ID.html.gz`, or `ID.html.gz` beside each other. */
export function readSaved(folders: readonly string[]): SavedPage[] {
  return folders.flatMap((folder) => {
    const nested = join(folder, 'html')
    const dir = existsSync(nested) ? nested : folder
    const truth = join(folder, 'ground-truth.json')
    const known = existsSync(truth)
      ? (JSON.parse(readFileSync(truth, 'utf8')) as Record<string, { url?: string }>)
      : {}
    return readdirSync(dir)
      .filter((name) => name.endsWith('.html.gz'))
      .toSorted()
      .map((name) => {
        const id = name.slice(0, -'.html.gz'.length)
        const url = known[id]?.url ?? 'https://example.com/'
        const html = decodePage(gunzipSync(readFileSync(join(dir, name))), null)
        return { id, url, page: readPage(html, url) }
      })
  })
}

/** The `count` pages with the largest share of technology words, best first; equal shares in the order given. */
export function techPages(pages: readonly SavedPage[], count: number): SavedPage[] {
  return pages
    .filter(({ page }) => page.words >= MIN_WORDS)
    .map((saved) => ({ saved, share: techShare(saved.page) }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, count)
    .map(({ saved }) => saved)
}

/** Different technology words of the title and the first 4,000 characters, over the root of all words there. */
function techShare({ title, blocks }: Page): number {
  const text = `${title ?? ''} ${title ?? ''} ${plainText(blocks).slice(0, 4000)}`
  const found = new Set(Array.from(text.matchAll(TECH), ([word]) => word.toLowerCase()))
  return found.size / Math.sqrt(text.split(/\s+/u).length)
}
