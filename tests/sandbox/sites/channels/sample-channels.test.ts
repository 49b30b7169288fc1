import { expect, test } from 'vitest'
import { startFakeChannels } from '../../../../sandbox/sites/channels/fake-channels.ts'
import {
  openSampleChannels,
  SAMPLE_CHANNELS,
} from '../../../../sandbox/sites/channels/sample-channels.ts'
import { startFakeSites } from '../../../../sandbox/sites/fake-sites.ts'
import { channelFeed } from '../../../../src/collect/channel/post-to-item.ts'
import { readChannelPage } from '../../../../src/collect/channel/read-channel-page.ts'

const NOW = Date.UTC(2026, 10, 28, 8)

test('the sandbox has two channels, whose links lead to pages that exist', async () => {
  const sites = await startFakeSites({ host: '127.0.0.1', port: 0, now: () => NOW })
  const channels = await startFakeChannels({ now: () => NOW })
  const page = (path: string) => sites.url + path
  openSampleChannels(channels, { now: NOW, page, picture: page('/pictures/valley.png') })
  const items = await Promise.all(
    SAMPLE_CHANNELS.map(async (name) => {
      const response = await fetch(`${channels.url}/s/${name}`)
      const read = readChannelPage(await response.text())
      if (read.kind !== 'channel') throw new Error(read.kind)
      return channelFeed({ title: read.page.title, siteUrl: null }, read.page.posts).items
    }),
  )
  expect(items.map((some) => some.length)).toEqual([5, 3])
  const urls = items.flat().map(({ url, imageUrl }) => [url, imageUrl])
  for (const url of urls.flat().filter((each) => each?.startsWith(sites.url))) {
    expect((await fetch(url ?? '')).status).toBe(200)
  }
  expect(urls.filter(([url]) => url?.startsWith(sites.url))).toHaveLength(2)
  // The forwarded post is the other channel's.
  expect(items[1]?.[1]?.url).toBe(items[0]?.[2]?.url)
  await channels.close()
  await sites.close()
})
