import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSources } from '../../src/sandbox/sources.ts'

const opml = (outline: string) => `<opml version="2.0"><head/><body>${outline}</body></opml>`

test('the press comes first, the real sources behind it, and the file goes away', async () => {
  const press = await writeSources(opml('<outline text="press"/>'), null)
  expect(await readFile(press.path, 'utf8')).toBe(opml('<outline text="press"/>'))

  const real = join(press.path, '../real.opml')
  await writeFile(real, opml('<outline text="costs $& more"/>'))
  const both = await writeSources(opml('<outline text="press"/>'), real)
  expect(await readFile(both.path, 'utf8')).toBe(
    opml('<outline text="press"/><outline text="costs $& more"/>'),
  )

  await Promise.all([press.remove(), both.remove()])
  await expect(access(both.path)).rejects.toMatchObject({ code: 'ENOENT' })
})
