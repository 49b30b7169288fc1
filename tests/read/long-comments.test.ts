import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/block.ts'
import { readPage } from '../../src/read/read-page.ts'

const post = `<h1>Ice</h1>${['ice', 'snow'].map((word) => `<p>The ${word} was written down by the harbour master in the long book that nobody else may open.</p>`).join('')}`
const said = (at: number) =>
  `On pier ${at} the ice was thicker, and whoever doubts that may come and walk on it with all his children and a dog.`
const repeat = (make: (at: number) => string) =>
  Array.from({ length: 8 }, (_, at) => make(at)).join('')

const textOf = (body: string) =>
  plainText(
    readPage(
      `<html><head><title>Ice</title></head><body>${body}</body></html>`,
      'https://notes.example/ice',
    ).blocks,
  )

describe('comments that are longer than the post go', () => {
  test.each([
    [
      'by their own names',
      `<div>${post}</div><section class="talk"><h2>Talk</h2>${repeat((at) => `<div class="comment" id="comment-${at}"><p>${said(at)}</p></div>`)}</section>`,
    ],
    [
      'by the dates above them',
      `<div><div>${post}</div><div><h2>Comments</h2>${repeat((at) => `<div><b>tom${at}</b> March ${at + 1}, 2026<p>${said(at)}</p></div>`)}</div></div>`,
    ],
  ])('%s', (_, body) => {
    const text = textOf(body)
    expect(text).toContain('The snow was')
    expect(text).not.toContain('the ice was thicker')
  })

  test('in Chinese, whose paragraphs are short', () => {
    const own =
      '港务长把结冰的事情写进一本很长的书里，除了他以外，没有任何人可以打开或者移动这本书，连市长也不行。'
    const theirs =
      '三号码头的冰更厚，谁要是不相信，可以带着孩子和狗一起到冰上走一走，看看到底是谁说得对。'
    const text = textOf(
      `<div><h1>冰</h1><p>${own}</p><p>第二年，${own}</p></div><div id="comments">${repeat((at) => `<p>${at}：${theirs}</p>`)}</div>`,
    )
    expect(text).toContain('第二年')
    expect(text).not.toContain('三号码头')
  })
})
