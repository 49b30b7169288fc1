import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

// JavaScript, so that a start from a build loads no type stripper.

/** What a build is made of, relative to the repository. */
const INPUTS = ['src/**/*.{ts,css}', 'commands/**/*.ts', 'deploy/build*', 'deploy/to-ascii.ts', 'package-lock.json']

/**
 * A hash of all files that a build is made of: their paths and contents, nothing about when they were written.
 *
 * @param {string} root the repository
 * @returns {string}
 */
export function hashInputs(root) {
  const hash = createHash('sha256')
  const files = globSync(INPUTS, { cwd: root }).map((file) => file.split(sep).join('/'))
  for (const file of files.toSorted()) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
