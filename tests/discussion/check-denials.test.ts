import { describe, expect, test } from 'vitest'
import { checkDenials } from '../../src/discussion/model/check-denials.ts'

const LICENSE = 'Relay 2.0 is under the AGPL, not the MIT license.'
const BENCHMARK = 'The benchmark compares against version 1.4, which is three years old.'
const FIREFOX = 'It does not work in Firefox. Chrome runs it well.'

function check(text: string, comment: string, language = 'en', quote = comment) {
  const sentences = comment.split(/(?<=\.) /)
  return checkDenials({ text, language, from: 'en', quote, sentences })
}

describe('what a comment says and denies, a line may say and deny', () => {
  test.each([
    ['Relay 2.0 is under the AGPL, not the MIT license.', LICENSE, 'en'],
    ['The license is the AGPL instead of the MIT license.', LICENSE, 'en'],
    ['The benchmark compares against the old version 1.4.', BENCHMARK, 'en'],
    ['It fails in Firefox.', FIREFOX, 'en'],
    ['In Firefox it doesn’t work.', FIREFOX, 'en'],
    ['In Firefox funktioniert es nicht.', FIREFOX, 'de'],
    ['Relay 2.0 steht unter der AGPL, nicht unter der MIT-Lizenz.', LICENSE, 'de'],
    ['Il ne fonctionne pas dans Firefox.', FIREFOX, 'fr'],
    ['Auf ARM läuft es gar nicht.', 'It does not work on ARM at all.', 'de'],
    ['В Firefox это не работает.', FIREFOX, 'ru'],
    ['在 Firefox 里不能用。', FIREFOX, 'zh'],
    ['Firefox で動かない。', FIREFOX, 'ja'],
  ])('%s', (text, comment, language) => expect(check(text, comment, language)).toBeNull())

  test('where other words than these are quoted', () => {
    expect(check('Chrome runs it well.', FIREFOX, 'en', 'Chrome runs it well.')).toBeNull()
  })
})

describe('a denial that is lost, made up or turned', () => {
  test.each([
    ['The benchmark does not compare against version 1.4.', BENCHMARK, 'en'],
    ['Chrome doesn’t run it, and Firefox does not work.', FIREFOX, 'en'],
    ['It works in Firefox.', FIREFOX, 'en'],
    ['Es funktioniert in Firefox.', FIREFOX, 'de'],
    ['Funciona en Firefox.', FIREFOX, 'es'],
    ['Funciona no Firefox.', FIREFOX, 'pt'],
    ['В Firefox це працює.', FIREFOX, 'uk'],
    ['Il fonctionne dans Firefox.', FIREFOX, 'fr'],
    ['Verglichen wird nicht mit Version 1.4.', BENCHMARK, 'de'],
    ['Relay 2.0 is under the MIT license, not the AGPL.', LICENSE, 'en'],
    ['Relay 2.0 steht unter MIT, nicht unter AGPL.', LICENSE, 'de'],
  ])('%s', (text, comment, language) => expect(check(text, comment, language)).not.toBeNull())
})
