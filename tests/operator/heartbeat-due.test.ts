import { expect, test } from 'vitest'
import { type HeartbeatFacts, noHeartbeatBecause } from '../../src/operator/heartbeat-due.ts'
import { MINUTE } from '../../src/model/time.ts'

const WELL: HeartbeatFacts = {
  health: { store: null, redis: null, jobs: null, telegram: null, queue: null, collect: null },
  isDelivering: true,
  oldestQueuedMs: null,
  oldestUnplannedMs: null,
}

test.each<[string, Partial<HeartbeatFacts>, string | null]>([
  ['all is well', {}, null],
  ['nobody uses Redis', { health: { store: null, jobs: null } }, null],
  ['a large digest is going out', { oldestQueuedMs: 9 * MINUTE }, null],
  ['nobody is due before tomorrow', { oldestUnplannedMs: -600 * MINUTE }, null],
  ['sources fail', { health: { ...WELL.health, collect: 'no run for 30 minutes' } }, null],
  ['the mail folder is away', { health: { ...WELL.health, mail: 'ECONNREFUSED' } }, null],
  [
    'Telegram is away',
    { health: { ...WELL.health, telegram: 'ECONNRESET' } },
    'telegram: ECONNRESET',
  ],
  ['the disk is full', { health: { ...WELL.health, store: 'full' } }, 'store: full'],
  ['jobs fail', { health: { ...WELL.health, jobs: 'minute failed' } }, 'jobs: minute failed'],
  ['delivering is off', { isDelivering: false }, 'delivering is switched off'],
  ['digests wait', { oldestQueuedMs: 10 * MINUTE }, 'deliveries have waited 10 minutes'],
  [
    'nobody plans',
    { oldestUnplannedMs: 11.5 * MINUTE },
    'digests have been due for 11 minutes and are not planned',
  ],
])('while %s', (_, facts, because) => {
  expect(noHeartbeatBecause({ ...WELL, ...facts })).toBe(because)
})
