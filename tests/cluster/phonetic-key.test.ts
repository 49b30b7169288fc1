import { expect, test } from 'vitest'
import { phoneticKey } from '../../src/cluster/phonetic-key.ts'
import { foldWord } from '../../src/text/fold/fold-word.ts'

const sound = (name: string): string => phoneticKey(foldWord(name))

test.each([
  ['Волгабанка', 'Volgabank'],
  ['Яндекс', 'Yandex'],
  ['Касперского', 'Kaspersky'],
])('%s sounds like %s', (one, other) => {
  expect(sound(one)).toBe(sound(other))
})

test.each([
  ['Nimbora', 'Nimbus'],
  ['Orbita', 'Oryx'],
  ['Волгабанк', 'Волгатех'],
])('%s does not sound like %s', (one, other) => {
  expect(sound(one)).not.toBe(sound(other))
})

test.each(['h100', 'halo 9', 'cve-2026-31337', '星澜', 'vw'])('%s stays as it is', (name) => {
  expect(phoneticKey(name)).toBe(name)
})
