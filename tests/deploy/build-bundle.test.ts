import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { builtMain } from '../support/build.ts'

test('no script of the build needs two bytes a character, and names in stack traces stay', async () => {
  const folder = dirname(await builtMain())
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const texts = scripts.map((name) => readFileSync(join(folder, name), 'utf8'))
  // toAscii knows templates of hono by the name of their tag, which a shorter name would hide.
  expect(scripts.filter((_, place) => !/^[\0-\x7F]*$/.test(texts[place] ?? ''))).toEqual([])
  expect(texts.some((text) => /\bOperatorError ?= ?class\b/.test(text))).toBe(true)
})
