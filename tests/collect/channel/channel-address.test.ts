import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  channelOf,
  channelUrl,
  isPostUrl,
  isTelegramUrl,
  postUrl,
  privateChannelUrl,
  privatePostUrl,
  publicPostUrl,
  readChannelAddress,
  typedChannel,
} from '../../../src/collect/channel/channel-address.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const NAMED = { kind: 'public', name: 'tech_wire' }

describe('readChannelAddress', () => {
  it.each([
    '@tech_wire',
    '@Tech_Wire',
    ' @tech_wire ',
    't.me/tech_wire',
    'https://t.me/Tech_Wire/',
    'http://www.t.me/tech_wire',
    't.me/s/tech_wire',
    'https://t.me/s/tech_wire?before=120',
    'https://t.me/s/tech_wire/120',
    't.me/tech_wire/123?single',
    'telegram.me/tech_wire',
    'https://telegram.dog/s/tech_wire',
    'https://tech_wire.t.me',
    'tg://resolve?domain=tech_wire',
    'tg:resolve?domain=Tech_Wire&post=12',
    'https://web.telegram.org/k/#@tech_wire',
  ])('reads %s', (text) => expect(readChannelAddress(text)).toEqual(NAMED))

  it.each([
    'https://t.me/+AbCd3fGh',
    'https://t.me/joinchat/AAAAAE',
    't.me/c/1234567/89',
    'tg://join?invite=AbCd',
    'tg://privatepost?channel=1&post=2',
  ])('knows %s as private', (text) => expect(readChannelAddress(text)).toEqual({ kind: 'private' }))

  it.each([
    '',
    '@',
    '@abc',
    '@9lives',
    '@ends_',
    '@name@social.example',
    `@${'a'.repeat(33)}`,
    't.me',
    't.me/s/',
    'https://t.me/addstickers/Cats',
    'https://t.me/share/url?url=https%3A%2F%2Fx.example',
    'https://notat.me/tech_wire',
    'https://t.me.example/tech_wire',
    'ftp://t.me/tech_wire',
    'tg://settings',
    'tech_wire',
    'https://web.telegram.org/k/',
  ])('leaves %s alone', (text) => expect(readChannelAddress(text)).toBeNull())

  it('reads every spelling of a name alike, and its normal form as itself', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{5,20}[a-z0-9]$/)
    const spell = fc.constantFrom<(name: string) => string>(
      (each) => `@${each}`,
      (each) => `t.me/${each}`,
      (each) => `https://t.me/${each.toUpperCase()}/77`,
      (each) => `https://telegram.me/s/${each}`,
      (each) => `tg://resolve?domain=${each}`,
      channelUrl,
    )
    fc.assert(
      fc.property(name, spell, (given, spelling) => {
        const read = readChannelAddress(spelling(given))
        expect(read).toEqual({ kind: 'public', name: given })
        expect(channelOf(channelUrl(given))).toBe(given)
      }),
      { numRuns: propertyRuns(400) },
    )
  })

  it('never throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `https://t.me/${text}`),
      fc.string().map((text) => `tg:${text}`),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const read = readChannelAddress(text)
        if (read?.kind === 'public') expect(channelOf(channelUrl(read.name))).toBe(read.name)
        publicPostUrl(text)
        isTelegramUrl(text)
      }),
      { numRuns: propertyRuns(1000) },
    )
  })
})

describe('addresses of posts', () => {
  it('are the same for every spelling', () => {
    expect(publicPostUrl('https://t.me/Tech_Wire/12?single')).toBe('https://t.me/tech_wire/12')
    expect(publicPostUrl('https://t.me/s/tech_wire/12')).toBe(postUrl('Tech_Wire', 12))
  })

  it('are told from others', () => {
    expect(publicPostUrl('https://t.me/tech_wire')).toBeNull()
    expect(publicPostUrl('https://t.me/c/12/13')).toBeNull()
    expect(isPostUrl('https://t.me/tech_wire/12')).toBe(true)
    expect(isPostUrl('https://t.me/c/123/12')).toBe(true)
    expect(isPostUrl('https://t.me/s/tech_wire')).toBe(false)
    expect(isPostUrl('https://site.example/tech_wire/12')).toBe(false)
  })

  it('belong to Telegram', () => {
    expect(isTelegramUrl('https://t.me/share/url?url=x')).toBe(true)
    expect(isTelegramUrl('https://core.telegram.org/bots')).toBe(true)
    expect(isTelegramUrl('https://telegra.ph/A-note-11-28')).toBe(false)
    expect(isTelegramUrl('nothing')).toBe(false)
  })
})

describe('addresses of private channels', () => {
  it('are made of the id in the Bot API', () => {
    expect(privateChannelUrl(-1_001_234_567_890)).toBe('https://t.me/c/1234567890')
    expect(privatePostUrl(-1_001_234_567_890, 7)).toBe('https://t.me/c/1234567890/7')
    expect(isPostUrl(privatePostUrl(-1_001_234_567_890, 7))).toBe(true)
    expect(readChannelAddress(privateChannelUrl(-1_001_234_567_890))).toEqual({ kind: 'private' })
  })

  it('are all looked at alike, and never asked for', () => {
    expect(typedChannel('https://t.me/+AbCd')).toBe(typedChannel('tg://join?invite=x'))
    expect(readChannelAddress(typedChannel('t.me/c/12/13') ?? '')).toEqual({ kind: 'private' })
    expect(typedChannel('@Tech_Wire')).toBe('https://t.me/s/tech_wire')
    expect(typedChannel('site.example')).toBeNull()
  })
})
