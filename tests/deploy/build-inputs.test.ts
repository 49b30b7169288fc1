import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hashInputs } from '../../deploy/build-inputs.mjs'

/** A folder with a few files of the kinds that a build is made of. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'daybrief-inputs-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  write('src/a.ts', 'one')
  write('src/web/style.css', 'two')
  write('commands/b.ts', 'three')
  write('package-lock.json', '{}')
  return { root, write }
}

test.each([
  ['a changed module', 'src/a.ts', 'other'],
  ['a new module', 'src/deep/c.ts', ''],
  ['another style', 'src/web/style.css', 'other'],
  ['another command', 'commands/b.ts', 'other'],
  ['other packages', 'package-lock.json', '{"packages":{}}'],
])('%s makes a build stale', (_, file, text) => {
  const { root, write } = repository()
  const before = hashInputs(root)
  write(file, text)
  expect(hashInputs(root)).not.toBe(before)
})

test('a module that was moved makes a build stale', () => {
  const { root } = repository()
  const before = hashInputs(root)
  renameSync(join(root, 'src/a.ts'), join(root, 'src/z.ts'))
  expect(hashInputs(root)).not.toBe(before)
})

test('a file that was only written again does not', () => {
  const { root, write } = repository()
  const before = hashInputs(root)
  write('src/a.ts', 'one')
  utimesSync(join(root, 'src/a.ts'), 1, 1)
  write('docs/other.md', 'not part of a build')
  expect(hashInputs(root)).toBe(before)
})
