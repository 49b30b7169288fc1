import { expect, test } from 'vitest'
import { isFileName } from '../../../../src/read/standardise/listings/file-name.ts'

test.each([
  ['main.rb', true],
  ['src/a b.c', false],
  ['src/読む.py', true],
  ['.env', true],
  ['~/.ssh/config', true],
  ['/etc/hosts', true],
  ['Dockerfile', true],
  ['[slug].tsx', true],
  ['Node.js', false],
  ['v1.2', false],
  ['and/or', false],
  ['Output', false],
  ['Done.', false],
  ['https://a.example/x.js', false],
])('%s', (text, isName) => {
  expect(isFileName(text)).toBe(isName)
})
