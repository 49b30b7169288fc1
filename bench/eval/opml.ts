import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOpml } from '../../src/collect/opml/read-opml.ts'

// Counts the feeds in a folder of OPML files and reports what could not be read.

const corpus = process.env['DAYBRIEF_CORPUS']
const folder = process.argv[2] ?? (corpus ? join(corpus, 'opml') : undefined)
if (folder === undefined) {
  process.stdout.write('skipped: no folder given and DAYBRIEF_CORPUS is not set\n')
} else {
  let total = 0
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.opml'))
    .toSorted()) {
    const { sources, problems } = readOpml(readFileSync(join(folder, file), 'utf8'))
    total += sources.length
    process.stdout.write(`${String(sources.length).padStart(6)} ${file}\n`)
    for (const { line, why } of problems) process.stdout.write(`       line ${line}: ${why}\n`)
  }
  process.stdout.write(`${String(total).padStart(6)} feeds\n`)
}
