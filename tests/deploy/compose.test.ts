import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { SETTING_NAMES } from '../../src/config.ts'

const root = join(import.meta.dirname, '../..')
const Compose = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string(),
      build: z.string().optional(),
      environment: z.record(z.string(), z.string()).default({}),
      profiles: z.array(z.string()).default([]),
      read_only: z.boolean().default(false),
      cap_drop: z.array(z.string()).default([]),
    }),
  ),
})
const { services } = Compose.parse(
  parse(readFileSync(join(root, 'compose.yaml'), 'utf8'), { merge: true }),
)
const ours = Object.entries(services).filter(([, { image }]) => image.includes('daybrief'))

test('without a profile, one service starts: the bot', () => {
  const always = Object.entries(services).filter(([, { profiles }]) => profiles.length === 0)
  expect(always.map(([name]) => name)).toEqual(['daybrief'])
})

test.each(ours)(
  '%s is pulled, or built where there is no such image, and may write nothing',
  (_, service) => {
    // Compose pulls first and builds if the registry has none (compose-spec, "Using build and image").
    expect(service).toMatchObject({
      image: `ghcr.io/daybrief/daybrief:\${DAYBRIEF_VERSION:-latest}`,
      build: '.',
      read_only: true,
      cap_drop: ['ALL'],
    })
    expect(service['pull_policy']).toBeUndefined()
    const names = Object.keys(service.environment)
    expect(names.filter((name) => !SETTING_NAMES.includes(name))).toEqual([])
  },
)

test('chat processes and workers together have every role once', () => {
  const roles = ours.flatMap(([, { environment }]) => environment.ROLES?.split(',') ?? [])
  expect(roles).toEqual(['chat', 'collect', 'deliver'])
})
