import { expect, test } from 'vitest'
import { additionsOf } from '../../src/cluster/story-timeline.ts'

const report = (title: string, text = `${title}.`) => ({
  title,
  text,
  language: 'en',
  publishedAt: 0,
})

test('the beginning and what added something are new, repetitions are not', () => {
  const articles = [
    report('Sea cable to Averell is cut'),
    report('Averell sea cable is cut'),
    report('Repair ship Meridian sets out for the Averell cable'),
    report('Ship Meridian sets out to repair the Averell cable'),
    report('Captain of the tanker Borealis is charged'),
  ]
  expect(additionsOf(articles)).toEqual([true, false, true, false, true])
  expect(additionsOf([])).toEqual([])
})
