import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  declaredName,
  namesAfterLabel,
  namesInByline,
} from '../../../src/read/metadata/byline-names.ts'
import { processorMs } from '../../support/processor-time.ts'

describe('the people of a byline', () => {
  test.each<[string, string[]]>([
    ['By Mara Lind', ['Mara Lind']],
    ['Written by: Mara Lind', ['Mara Lind']],
    ['Written by\nMara Lind', ['Mara Lind']],
    ['By Mara Lind and Tom Okoye, Senior Editors | 9 March 2024', ['Mara Lind', 'Tom Okoye']],
    ['Mara Lind, Tom Okoye, and Eve Stone', ['Mara Lind', 'Tom Okoye', 'Eve Stone']],
    ['Mara Lind\nStaff Writer', ['Mara Lind']],
    ['By Mara Lind Senior Editor', ['Mara Lind']],
    ['Mara Lind, PhD', ['Mara Lind']],
    ['Posted on March 9, 2024 by Mara Lind', ['Mara Lind']],
    ['Mara Lind March 9, 2024', ['Mara Lind']],
    ['MARA LIND - 12/22/23 9:30 AM ET', ['MARA LIND']],
    ['View all posts by Mara Lind', ['Mara Lind']],
    ['By Mara Lind @mara · 5 min read', ['Mara Lind']],
    ['by Ludwig van den Berg Jr.', ['Ludwig van den Berg Jr.']],
    ['By J. K. Lind', ['J. K. Lind']],
    ['Von Jörg Lind und Änne Groß', ['Jörg Lind', 'Änne Groß']],
    ['Par Zoé Lind, publié le 3 mai 2024', ['Zoé Lind']],
    ['Escrito por Ana Lindo y Luis Peña', ['Ana Lindo', 'Luis Peña']],
    ['Por João Lindo e Inês Sá', ['João Lindo', 'Inês Sá']],
    ['Автор: Мара Линд', ['Мара Линд']],
    ['Автори: Мара Лінд та Іван Франко', ['Мара Лінд', 'Іван Франко']],
    ['作者：李雷', ['李雷']],
    ['文／李雷、韩梅梅', ['李雷', '韩梅梅']],
    ['mara_lind', ['mara_lind']],
    // NFD stays as it is.
    ['By A\u030asa Lind', ['A\u030asa Lind']],
    ['admin', []],
    ['Senior Editor', []],
    ['See full bio', []],
    ['Photo by Mara Lind', []],
    ['12 comments', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(namesInByline(line)).toEqual(names)
  })

  test.each<[string, string[]]>([
    ['By Mara Lind', ['Mara Lind']],
    ['Author\nMara Lind', ['Mara Lind']],
    ['March 9, 2024 by Mara Lind', ['Mara Lind']],
    ['Mara Lind', []],
    ['By hand we made what others buy', []],
    ['Text without a name', []],
    ['This page is about Saving Ice by Bringing More Home, one of 65,000 pages', []],
    ['Reviewed by Mara Lind', []],
    ['Fotos von Mara Lind', []],
  ])('with a label: %s', (line, names) => {
    expect(namesAfterLabel(line)).toEqual(names)
  })

  test.each<[string, string | null]>([
    ['Mara Lind', 'Mara Lind'],
    ['By Mara Lind, Staff Writer', 'Mara Lind'],
    ['The boats team', 'The boats team'],
    ['Harbour Staff', 'Harbour Staff'],
    ['https://a.example/mara', null],
    ['mara@a.example', null],
    ['@mara', null],
    ['Administrator', null],
    ['', null],
  ])('declared: %s', (raw, name) => {
    expect(declaredName(raw)).toBe(name)
  })

  test('every name is a piece of the line, and no line takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
        const flat = line.replace(/\s+/g, ' ')
        for (const name of namesInByline(flat)) expect(flat).toContain(name.split(' ')[0])
      }),
    )
    for (const piece of ['By ', 'a, ', 'by\n', ' - ', 'view all '])
      expect(processorMs(() => namesInByline(piece.repeat(100_000)))).toBeLessThan(2000)
  })
})
