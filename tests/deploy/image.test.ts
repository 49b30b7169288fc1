import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecipe } from '../../deploy/image.ts'

const root = join(import.meta.dirname, '../..')
const recipe = readRecipe(readFileSync(join(root, 'Dockerfile'), 'utf8'))
const steps = recipe.stages.flatMap((stage) => stage.steps)

describe('the image', () => {
  test('copies only files that exist and that .dockerignore does not exclude', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
    const copied = steps.flatMap((step) =>
      step.kind === 'copy' && step.stage === null ? [step.from] : [],
    )
    expect(copied.length).toBeGreaterThan(5)
    for (const from of copied) {
      expect(existsSync(join(root, from)), from).toBe(true)
      expect(ignored).not.toContain(from)
    }
  })

  test('runs Node itself, so that signals reach it, and has a health check', () => {
    expect(recipe.command).toEqual([
      'node',
      '--max-semi-space-size=2',
      '--heap-growing-percent=30',
      'dist/app/main.js',
    ])
    expect(recipe.health).toEqual(['node', 'dist/app/main.js', 'healthcheck'])
    expect(recipe.stages.map(({ name }) => name)).toEqual(['dependencies', 'build', null])
    const commands = steps.flatMap((step) => (step.kind === 'run' ? [step.command] : []))
    expect(commands).toEqual([
      'npm ci --omit=dev --no-audit --no-fund',
      'npm ci --no-audit --no-fund',
      'npm run build',
    ])
    // The image itself holds what the other stages made, and none of what they needed to make it.
    expect(recipe.stages.at(-1)?.steps).toContainEqual({
      kind: 'copy',
      stage: 'dependencies',
      from: '/app/node_modules',
      to: './node_modules',
    })
    expect(recipe.environment).toMatchObject({ NODE_ENV: 'production' })
  })

  test('a command in shell form is refused', () => {
    expect(() => readRecipe('ENTRYPOINT node src/main.ts')).toThrow(SyntaxError)
  })
})
