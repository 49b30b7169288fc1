import { describe, expect, test } from 'vitest'
import { type Block, plainText } from '../../src/model/block.ts'
import { beginningOf } from '../../src/summarise/beginning-of.ts'
import { paragraph } from '../support/new-article.ts'

const item = (text: string) => ({ text, marks: [], depth: 0, marker: null, checked: null })
const code = { kind: 'code', text: 'x = 1', language: null, caption: null } as const
const marked: Block = {
  kind: 'paragraph',
  text: 'bold and more',
  marks: [
    { kind: 'bold', start: 0, end: 4 },
    { kind: 'italic', start: 5, end: 13 },
  ],
}

describe('the beginning of an article', () => {
  test.each<[string, Block[], number, Block[]]>([
    ['is all of a short one', [paragraph('one'), code], 100, [paragraph('one'), code]],
    [
      'ends within a paragraph',
      [paragraph('one'), paragraph('two three')],
      6,
      [paragraph('one'), paragraph('two')],
    ],
    [
      'has the marks that end in it',
      [marked],
      8,
      [{ ...marked, text: 'bold and', marks: marked.marks.slice(0, 1) }],
    ],
    [
      'ends within a list',
      [{ kind: 'list', items: [item('one'), item('two'), item('three')] }],
      5,
      [{ kind: 'list', items: [item('one'), item('tw')] }],
    ],
    ['ends before code', [paragraph('one'), code, paragraph('two')], 5, [paragraph('one')]],
    [
      'ends before a table',
      [{ kind: 'table', header: false, rows: [[item('one two')]], caption: null }],
      5,
      [],
    ],
  ])('%s', (_name, blocks, characters, expected) => {
    const beginning = beginningOf(blocks, characters)
    expect(beginning).toEqual(expected)
    expect(plainText(blocks).startsWith(plainText(beginning))).toBe(true)
  })
})
