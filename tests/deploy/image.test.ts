import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecipe } from '../../deploy/image.ts'

const root = join(import.meta.dirname, '../..')
const recipe = readRecipe(readFileSync(join(root, 'Dockerfile'), 'utf8'))

describe('the image', () => {
  test('copies only files that exist and that .dockerignore does not exclude', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
    expect(recipe.copied.length).toBeGreaterThan(5)
    for (const { from } of recipe.copied) {
      expect(existsSync(join(root, from)), from).toBe(true)
      expect(ignored).not.toContain(from)
    }
  })

  test('runs Node itself, so that signals reach it, and has a health check', () => {
    expect(recipe.command).toEqual(['node', '--max-semi-space-size=8', 'src/main.ts'])
    expect(recipe.health.slice(0, 2)).toEqual(['node', '-e'])
    expect(recipe.installs).toEqual(['npm ci --omit=dev --no-audit --no-fund'])
    expect(recipe.environment).toMatchObject({ NODE_ENV: 'production' })
  })

  test('a command in shell form is refused', () => {
    expect(() => readRecipe('CMD node src/main.ts')).toThrow(SyntaxError)
  })
})
