import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createMetrics } from '../../src/metrics.ts'

const file = join(import.meta.dirname, '../../docs/grafana.json')

interface Panel {
  id: number
  title: string
  gridPos: { x: number; y: number; w: number; h: number }
  targets: { expr: string }[]
}
const { panels } = JSON.parse(readFileSync(file, 'utf8')) as { panels: Panel[] }

test('the Grafana dashboard has every metric of ours, and only existing ones', async () => {
  const metrics = createMetrics(async () => ({
    sources: { active: 1 },
    subscribers: { active: 1 },
    articles: 0,
    queued: 0,
    oldestQueuedMs: 0,
    tokensToday: 0,
    modelsToday: new Map([['summary', { calls: 3, tokens: 900, characters: 0, usd: 0.02 }]]),
    usdToday: 0,
    gateRate: 30,
    answersWaiting: 0,
  }))
  const text = await metrics.text()
  const asked = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:daybrief|nodejs|process)_\w+/g) ?? []),
  )
  expect(asked.length).toBeGreaterThan(15)
  const names = [...new Set(asked)].map((name) => name.replace(/_bucket$/, ''))
  expect(names.filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([])
  const ours = Array.from(text.matchAll(/^# TYPE (daybrief_\w+) /gm), ([, name]) => name)
  expect(ours.filter((name) => !names.includes(name ?? ''))).toEqual([])
})

test('its panels have ids of their own and do not overlap', () => {
  const ids = panels.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  const overlapping = panels.filter(({ id, gridPos: a }) =>
    panels.some(
      ({ id: other, gridPos: b }) =>
        other < id && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h,
    ),
  )
  expect(overlapping.map(({ title }) => title)).toEqual([])
})
