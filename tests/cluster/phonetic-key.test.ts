import { expect, test } from 'vitest'
import { phoneticKey } from '../../src/cluster/phonetic-key.ts'
import { foldWord } from '../../src/text/fold/fold-word.ts'

const key = (name: string): string => phoneticKey(foldWord(name))

test.each([
  ['Волгабанка', 'Volgabank'],
  ['Яндекс', 'Yandex'],
  ['Касперского', 'Kaspersky'],
])('%s has the same key as %s', (one, other) => {
  expect(key(one)).toBe(key(other))
})

test.each([
  ['Nimbora', 'Nimbus'],
  ['Orbita', 'Oryx'],
  ['Волгабанк', 'Волгатех'],
])('%s has another key than %s', (one, other) => {
  expect(key(one)).not.toBe(key(other))
})

test.each(['h100', 'halo 9', 'cve-2026-31337', '星澜', 'vw'])('%s is unchanged', (name) => {
  expect(phoneticKey(name)).toBe(name)
})
