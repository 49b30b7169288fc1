import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import {
  addressOf,
  type FakeDiscussions,
  startFakeDiscussions,
} from '../../../sandbox/sites/discussions/fake-discussions.ts'
import {
  sampleDiscussions,
  sampleThreads,
} from '../../../sandbox/sites/discussions/sample-threads.ts'
import { articles } from '../../../sandbox/sites/articles/index.ts'
import { discussionIn, tellByQuoting } from '../../../sandbox/model/tell-discussion.ts'

let sites: FakeDiscussions
beforeAll(async () => {
  sites = await startFakeDiscussions({ passesOn: true })
  for (const thread of sampleThreads) sites.open(thread)
})
afterAll(() => sites.close())

const get = (path: string, init: RequestInit = {}) =>
  fetch(sites.url + path, { redirect: 'manual', ...init })

test('the samples are of articles that are there', () => {
  const slugs = articles.map(({ slug }) => slug)
  for (const slug of Object.keys(sampleDiscussions)) expect(slugs).toContain(slug)
  expect(Object.values(sampleDiscussions)).toEqual(sampleThreads.map(addressOf))
})

const Story = z.object({
  children: z.array(
    z.object({ id: z.number(), author: z.string().nullable(), text: z.string().nullable() }),
  ),
})
const Item = z.object({ kids: z.array(z.number()), descendants: z.number() })

test('a thread is answered by both APIs, in the forms of Hacker News', async () => {
  const [thread] = sampleThreads
  const { children } = Story.parse(await (await get(`/api/v1/items/${thread?.id}`)).json())
  expect(children).toHaveLength(thread?.comments.length ?? 0)
  expect(children.some(({ author, text }) => author === null && text === null)).toBe(true)
  const { kids } = Item.parse(await (await get(`/v0/item/${thread?.id}.json`)).json())
  expect(kids).toEqual(children.map(({ id }) => id))
})

test('what it does not have is asked for at Hacker News, or is not there', async () => {
  const real = await get('/api/v1/items/1')
  expect([real.status, real.headers.get('location')]).toEqual([
    302,
    'https://hn.algolia.com/api/v1/items/1',
  ])
  expect((await get('/s/abc123.json')).status).toBe(404)
  expect((await get('/api/v1/items/1/../2x')).status).toBe(404)
  expect((await get('/api/v1/items/1', { method: 'POST' })).status).toBe(403)
})

test('a model that tells by quoting names the comments', () => {
  const content =
    '<comments-0a>\n[1] ann: It is far too expensive for what it does, said everybody I know.\n[2] bob: No.\n</comments-0a>'
  const asked = discussionIn([{ role: 'user', content }])
  expect(asked?.comments.map(({ number }) => number)).toEqual([1, 2])
  expect(JSON.parse(tellByQuoting(asked ?? { comments: [] }))).toMatchObject({
    lines: [{ kind: 'objection', comments: [1] }],
  })
})
