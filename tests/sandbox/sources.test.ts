import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeSites, startFakeSites } from '../../sandbox/sites/fake-sites.ts'
import { writeSources } from '../../sandbox/sources.ts'

const opml = (outline: string) => `<opml version="2.0"><head/><body>${outline}</body></opml>`
const PRESS = opml('<outline text="press"/>')
let folder: string
/** Stands for a site somewhere in the world. */
let site: FakeSites

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
  site = await startFakeSites({ host: '127.0.0.1', port: 0, now: Date.now })
})

afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

const realFile = async () => {
  const file = join(folder, 'real.opml')
  await writeFile(file, opml(`<outline text="costs $& more" xmlUrl="${site.url}/feed"/>`))
  return file
}

test('the press alone, in a file that goes away', async () => {
  const written = await writeSources(PRESS, null)
  expect(await readFile(written.path, 'utf8')).toBe(PRESS)
  await written.remove()
  await expect(access(written.path)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('the real sources stand behind the press', async () => {
  const written = await writeSources(PRESS, await realFile())
  const outlines = `<outline text="press"/><outline text="costs $& more" xmlUrl="${site.url}/feed"/>`
  expect(await readFile(written.path, 'utf8')).toBe(opml(outlines))
  await written.remove()
})

test('real sources that cannot be reached are left out', async () => {
  const file = await realFile()
  await site.close()
  const written = await writeSources(PRESS, file)
  expect(await readFile(written.path, 'utf8')).toBe(PRESS)
  await written.remove()
})
