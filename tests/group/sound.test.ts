import { expect, test } from 'vitest'
import { fold } from '../../src/group/fold.ts'
import { soundOf } from '../../src/group/sound.ts'

const sound = (name: string): string => soundOf(fold(name))

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
  expect(soundOf(name)).toBe(name)
})
