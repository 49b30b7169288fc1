import { expect, test } from 'vitest'
import { namesOf } from '../../src/cluster/names.ts'
import { tokensOf } from '../../src/cluster/token.ts'

const names = (title: string, lead = '', language = 'en') =>
  namesOf(tokensOf(title), tokensOf(lead), language, 24)

test.each([
  ['Why Nimbora buys Veltrix', '', 'en', ['nimbora', 'veltrix']],
  ['Nimbora falls', 'Shares of Nimbora fell.', 'en', ['nimbora']],
  [
    'Nimbora Acquires Chipmaker Veltrix',
    'The chipmaker Veltrix was bought by Nimbora.',
    'en',
    ['nimbora', 'veltrix'],
  ],
  ['New Halo 9 has 120Hz and 5G', '', 'en', ['halo', 'halo 9']],
  ['Patch for CVE-2026-31337', '', 'en', ['cve-2026-31337']],
  ['The foundation gives Ferrum 3 million', '', 'en', ['ferrum']],
  ['Strafe für Marketo: die Übernahme', '', 'de', ['marketo']],
  ['Сбой в приложении Волгабанка', '', 'ru', ['volgab']],
  ['Lumenforge发布Aria 3', '', 'zh', ['lumenforge', 'aria', 'aria 3']],
  ['nothing to see here', '', 'en', []],
])('%j (%j, %s) names %j', (title, lead, language, expected) => {
  expect(names(title, lead, language).title).toEqual(expected)
})

test('names of the lead exclude those of the title', () => {
  expect(names('About Veltrix', 'In March Dana Okoro of Veltrix left.').lead).toEqual([
    'dana',
    'okoro',
  ])
})
