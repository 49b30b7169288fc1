import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allocator, GLIBC, JEMALLOC } from '../../deploy/allocator.mjs'
import { readRecipe } from '../../deploy/image.ts'

const root = join(import.meta.dirname, '../..')
const nothing = () => false

test('glibc gives memory back where there is no other allocator', () => {
  expect(allocator('linux', { PATH: '/bin' }, nothing)).toEqual(GLIBC)
})

test('jemalloc is taken where the machine has it', () => {
  const path = '/usr/lib/aarch64-linux-gnu/libjemalloc.so.2'
  const found = allocator('linux', {}, (one) => one === path)
  expect(found).toEqual({ ...JEMALLOC, LD_PRELOAD: path })
})

test.each([...Object.keys(GLIBC), ...Object.keys(JEMALLOC)])(
  '%s of the environment is left alone',
  (name) => {
    expect(allocator('linux', { [name]: 'x' }, () => true)).toBeNull()
  },
)

test('a process that was started again is not started once more', () => {
  const found = allocator('linux', {}, nothing) ?? {}
  expect(allocator('linux', found, nothing)).toBeNull()
})

test('other systems have other allocators', () => {
  expect(allocator('darwin', {}, () => true)).toBeNull()
})

test('the image has the settings of jemalloc', () => {
  const { environment } = readRecipe(readFileSync(join(root, 'Dockerfile'), 'utf8'))
  expect(environment).toMatchObject(JEMALLOC)
})

test('npm start passes on its exit code and what it was given', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'deploy/start.mjs')],
    { env: { PATH: process.env.PATH, BOT_TOKEN: 'wrong' }, cwd: root, encoding: 'utf8' },
  )
  expect(stderr).toContain('BOT_TOKEN is not a bot token')
  expect(stderr.trim().split('\n')).toHaveLength(2)
  expect(status).toBe(1)
})
