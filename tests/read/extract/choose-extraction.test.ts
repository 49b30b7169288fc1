import { expect, test } from 'vitest'
import { plainText } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'

test('a short article in Japanese is longer than the teaser of the next one', () => {
  const teaser =
    'When summer comes the ferry leaves earlier than that, and the harbour master has a second book for it, in which he writes everything that the people of the island tell him on the way, and nobody has read it so far.'
  const html = `<html lang="ja"><head><title>桟橋の冬 | 渡し船</title></head><body><h1>桟橋の冬</h1>
    <article><p>冬になると渡し船は朝七時に桟橋を離れ、風が許すときにだけ戻ってくる。港長は長い帳面にそれを書く。</p>
    <p>帳面は誰にも動かすことができない。氷の厚さは毎日測られ、夕方に読み上げられる決まりになっている。</p></article>
    <nav id="pagination"><a class="pagination-related" href="/next"><div>${teaser}</div></a></nav></body></html>`
  const page = readPage(html, 'https://notes.example/winter')
  expect(plainText(page.blocks)).toContain('港長は長い帳面に')
  expect(plainText(page.blocks)).not.toContain('second book')
  expect(page.language).toBe('ja')
})
