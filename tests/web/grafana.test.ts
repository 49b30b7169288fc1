import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createMetrics } from '../../src/metrics.ts'

const file = join(import.meta.dirname, '../../docs/grafana.json')

test('the Grafana dashboard uses only existing metrics', async () => {
  const metrics = createMetrics(async () => ({
    sources: { active: 1 },
    subscribers: { active: 1 },
    articles: 0,
    queued: 0,
    oldestQueuedMs: 0,
    tokensToday: 0,
    modelsToday: new Map([['summary', { calls: 3, tokens: 900 }]]),
    usdToday: 0,
    gateRate: 30,
    answersWaiting: 0,
  }))
  const text = await metrics.text()
  const dashboard = JSON.parse(readFileSync(file, 'utf8')) as {
    panels: { targets: { expr: string }[] }[]
  }
  const asked = dashboard.panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:daybrief|nodejs|process)_\w+/g) ?? []),
  )
  expect(asked.length).toBeGreaterThan(15)
  const names = [...new Set(asked)].map((name) => name.replace(/_bucket$/, ''))
  expect(names.filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([])
})
