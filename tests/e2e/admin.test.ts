import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adminCommands } from '../../commands/index.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { DAY } from '../../src/model/time.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { sqlite } from '../support/databases.ts'
import { type Talk, talkOn } from '../support/talk.ts'
import { openTown, type Town } from '../support/town.ts'

let town: Town
let bot: BotProcess
let talk: Talk
let root: Person
let ada: Person

beforeAll(async () => {
  town = await openTown(sqlite, 'read')
  talk = talkOn(town.telegram)
  root = town.telegram.person({ first_name: 'Root' })
  ada = town.telegram.person({ first_name: 'Ada' })
  town.environment.ADMIN_IDS = String(root.id)
  bot = await town.bot()
  ada.start()
  await talk.received(ada, ({ text }) => text?.startsWith('Welcome.') ?? false)
  root.start()
  await talk.received(root, ({ text }) => text?.startsWith('Welcome.') ?? false)
})
afterAll(() => town.close())

describe('a command of the operator', () => {
  test('is an unknown command to anybody else, word for word', async () => {
    const unknown = (await talk.say(ada, '/frobnicate')).text
    for (const { name } of adminCommands) {
      expect((await talk.say(ada, `/${name}`)).text, name).toBe(unknown)
    }
  })

  test('is in the menu of admins alone', () => {
    expect(root.commands().map(({ command }) => command)).toContain('broadcast')
    expect(ada.commands().map(({ command }) => command)).not.toContain('broadcast')
  })

  test('is no answer in a group, where others read along', async () => {
    const group = town.telegram.group({ title: 'Readers', people: [root] })
    root.addBot(group)
    root.send('/stats', { to: group })
    const welcome = root.send('/start', { to: group })
    await town.telegram.waitFor(() =>
      group.messages.find(
        ({ message_id, from }) => from?.is_bot && message_id > welcome.message_id,
      ),
    )
    expect(group.messages.filter(({ text }) => text?.includes('subscribers'))).toEqual([])
    root.send('/stop', { to: group })
    await town.telegram.waitFor(() =>
      group.messages.find(({ text }) => text?.startsWith('Done, no more')),
    )
  })
})

test('/stats and /health tell the day', async () => {
  const stats = (await talk.say(root, '/stats')).text
  expect(stats).toMatch(/2 subscribers, 3 new today, 1 stopped/)
  expect(stats).toMatch(/[1-9]\d* articles collected today/)
  const health = (await talk.say(root, '/health')).text
  expect(health).toMatch(
    /^Everything is working\n\n✓ Database\n✓ Sending\n✓ Telegram\n✓ Collecting$/,
  )
})

/** What the first button of a message sends back. */
function callbackOf(message: Message): string {
  const button = message.reply_markup?.inline_keyboard[0]?.[0]
  return button !== undefined && 'callback_data' in button ? button.callback_data : ''
}

describe('/broadcast', () => {
  const got = (person: Person) =>
    person.chat.messages.filter(({ text }) => text === 'We move tonight.')

  test('shows the text and the number, and sends once it is told to', async () => {
    const preview = await talk.say(root, '/broadcast We move tonight.')
    expect(preview.text).toBe('This would go to 2 subscribers:\n\nWe move tonight.')
    expect(got(ada)).toEqual([])
    await talk.press(root, preview, 'Send to 2')
    await talk.received(ada, ({ text }) => text === 'We move tonight.')
    await talk.received(root, ({ text }) => text === 'We move tonight.')
    await expect
      .poll(() =>
        town.rows(
          `select state, count(*) as many from delivery join digest on digest.id = digest_id
           where kind = 'broadcast' group by state`,
        ),
      )
      .toEqual([{ state: 'sent', many: 2 }])
  })

  test('says how far it has come, and is not sent twice by a second press', async () => {
    const message = root.chat.messages.findLast(
      ({ reply_markup: keyboard }) => keyboard !== undefined,
    )
    expect(message?.text).toMatch(/^Sen/)
    const preview = await talk.say(root, '/broadcast Once only.')
    const id = Number(
      (await town.rows(`select max(digest_id) as id from broadcast`))[0]?.id,
    ).toString(36)
    await root.forge(preview, `1a.send.${id}`)
    await root.forge(preview, `1a.send.${id}`)
    await talk.received(ada, ({ text }) => text === 'Once only.')
    // She is a subscriber herself: her own copy would be taken for the answer to what she says next.
    await talk.received(root, ({ text }) => text === 'Once only.')
    const rows = await town.rows(
      `select count(*) as many from delivery join broadcast using (digest_id) where text = 'Once only.'`,
    )
    expect(rows).toEqual([{ many: 2 }])
  })

  test('cancelled is never sent, also not by pressing Send afterwards', async () => {
    const preview = await talk.say(root, '/broadcast Never mind.')
    expect((await talk.press(root, preview, 'Cancel')).text).toBe('Cancelled')
    await root.forge(preview, callbackOf(preview))
    expect(ada.chat.messages.some(({ text }) => text === 'Never mind.')).toBe(false)
    expect(
      await town.rows(`select count(*) as many from delivery join broadcast using (digest_id)
                 where text = 'Never mind.'`),
    ).toEqual([{ many: 0 }])
  })

  test('keeps what is bold, and cannot be sent by anybody else', async () => {
    const preview = await talk.say(root, '/broadcast Not yours.')
    const welcome = ada.chat.messages.findLast(({ from }) => from?.is_bot) ?? preview
    expect((await ada.forge(welcome, callbackOf(preview))).text).toContain(
      'belongs to another chat',
    )
    expect(await town.rows(`select state from broadcast where text = 'Not yours.'`)).toEqual([
      { state: 'draft' },
    ])
  })
})

describe('sources', () => {
  const aSource = async () => {
    const rows = await town.rows(`select id, title, url from source where state = 'active' limit 1`)
    return rows[0] as { id: number; title: string; url: string }
  }

  test('a pause holds through a restart', async () => {
    const { id, title } = await aSource()
    expect((await talk.say(root, `/source_pause ${id}`)).text).toBe(
      `${title} is paused. The same command resumes it.`,
    )
    expect(await bot.end()).toBe(0)
    bot = await town.bot()
    expect(await town.rows(`select state from source where id = ${id}`)).toEqual([
      { state: 'paused' },
    ])
    expect((await talk.say(root, `/source_pause ${id}`)).text).toContain('is resumed')
  })

  test('one is taken out, and shows up nowhere but in its history', async () => {
    const { id } = await aSource()
    expect((await talk.say(root, `/source_remove ${id}`)).text).toContain('is removed')
    expect(await town.rows(`select state, hold from source where id = ${id}`)).toEqual([
      { state: 'removed', hold: 'removed' },
    ])
  })

  test('a feed is added by its address; a page that names none is told apart', async () => {
    const { url } = await aSource()
    await town.store(`update source set state = 'removed', hold = 'removed' where url = '${url}'`)
    expect((await talk.say(root, `/source_add ${url}`)).text).toMatch(/^Added: .+ in its feed/)
    expect(await town.rows(`select state, hold from source where url = '${url}'`)).toEqual([
      { state: 'active', hold: null },
    ])
    const nothing = await talk.say(root, `/source_add ${town.press.url}/no-such-feed`)
    expect(nothing.text).toMatch(/^I could not read that: .*HTTP 404/)
    const refused = await talk.say(root, '/source_add http://127.0.0.1:1/feed')
    expect(refused.text).toContain('not a public address')
  })

  test('the doctor says what is wrong and offers what mends it', async () => {
    // Less than three days ago: above that the admins are told of it by themselves, in the middle of all this.
    await town.store(
      `update source set failures = 7, last_error = 'HTTP 403', last_good_at = ${Date.now() - 2 * DAY}
       where id = (select id from source where state = 'active' order by id limit 1);
       update source set moved_to = 'https://new.example/feed.xml', failures = 0
       where id = (select id from source where state = 'active' order by id desc limit 1)`,
    )
    const doctor = (await talk.say(root, '/source_doctor')).text ?? ''
    expect(doctor).toContain('Failed 7 times in a row: HTTP 403. Last read 2 days ago.')
    expect(doctor).toContain('The site blocks bots.')
    const id = Number((await town.rows(`select id from source where moved_to is not null`))[0]?.id)
    const one = await talk.say(root, `/source_doctor ${id}`)
    expect(one.text).toContain('moved permanently to https://new.example/feed.xml')
    const moved = await talk.press(root, one, 'Accept the new address')
    expect(moved.text).toContain('https://new.example/feed.xml')
    expect(await town.rows(`select fetch_url, moved_to from source where id = ${id}`)).toEqual([
      { fetch_url: 'https://new.example/feed.xml', moved_to: null },
    ])
  })
})

test('/switch holds digests back and lets them go', async () => {
  expect((await talk.say(root, '/switch deliver off')).text).toContain('deliver: off')
  expect((await talk.say(root, '/switch')).text).toMatch(/collect: on.*\ndeliver: off/)
  expect((await talk.say(root, '/switch deliver on')).text).toContain('deliver: on')
})

test('/budget holds over a restart, is in the log, and is the environment’s again when asked', async () => {
  expect((await talk.say(root, '/budget')).text).toMatch(
    /no cap in dollars.*As set in the environment/s,
  )
  expect((await talk.say(root, '/budget usd 2')).text).toContain('of $2.00')
  expect((await talk.say(root, '/budget tokens 200000')).text).toContain('of 200,000 tokens')
  const line = await bot.line(({ msg, tokens }) => msg === 'budget set' && tokens === 200_000)
  expect(line).toMatchObject({ admin: root.id, usd: 2 })
  await bot.end()
  bot = await town.bot({ LLM_DAILY_BUDGET_USD: '0.50' })
  expect((await talk.say(root, '/stats')).text).toContain('of $2.00 for models')
  expect((await talk.say(root, '/budget usd two')).text).toMatch(/could not read.*\/budget usd 2/s)
  expect((await talk.say(root, '/budget off')).text).toMatch(/no cap in dollars.*no cap in tokens/s)
  expect((await talk.say(root, '/budget reset')).text).toContain('of $0.50')
})

test('/backup sends a whole database, and restoring it brings everything back', async () => {
  const message = await talk.say(root, '/backup')
  const path = message.document?.file_name ?? ''
  expect(path).toMatch(/^daybrief-2.*\.db$/)
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-backup-'))
  const api = `${town.telegram.url}/bot${town.telegram.token}`
  const info = await fetch(`${api}/getFile?file_id=${message.document?.file_id}`)
  const { result } = (await info.json()) as { result: { file_path: string } }
  const bytes = await fetch(
    `${town.telegram.url}/file/bot${town.telegram.token}/${result.file_path}`,
  )
  const file = join(folder, 'copy.db')
  writeFileSync(file, Buffer.from(await bytes.arrayBuffer()))
  const copy = new DatabaseSync(file, { readOnly: true })
  expect(copy.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(copy.prepare('select count(*) as many from subscriber').get()).toEqual({ many: 3 })
  copy.close()
  rmSync(folder, { recursive: true })
  // Nothing is left on the server, and what there is only its owner may read.
  const data = dirname(town.environment.DATABASE_URL?.replace('file:', '') ?? '')
  await expect.poll(() => readdirSync(join(data, 'backups'))).toEqual([])
  expect(statSync(join(data, 'daybrief.db')).mode & 0o777).toBe(0o600)
})

describe('access', () => {
  test('by invitation: a stranger is told so, a link lets one in and no second', async () => {
    await bot.end()
    bot = await town.bot({ ACCESS: 'invite' })
    const eve = town.telegram.person({ first_name: 'Eve' })
    const bob = town.telegram.person({ first_name: 'Bob' })
    expect((await talk.say(bob, '/start')).text).toMatch(/^This bot is by invitation/)
    expect((await talk.say(bob, '/start i-not-a-code-of-ours')).text).toMatch(/^This invitation/)
    const link = (await talk.say(root, '/invite')).text ?? ''
    const code = /start=(i-[\w-]+)/.exec(link)?.[1] ?? ''
    expect((await talk.say(bob, `/start ${code}`)).text).toMatch(/^Welcome\./)
    expect((await talk.say(eve, `/start ${code}`)).text).toMatch(
      /^This invitation has already been used/,
    )
    // Who was a subscriber before stays one.
    expect((await talk.say(ada, '/help')).text).toMatch(/^I read the tech news/)
  })

  test('by list: only whom an admin lets in', async () => {
    await bot.end()
    bot = await town.bot({ ACCESS: 'list' })
    const zoe = town.telegram.person({ first_name: 'Zoe' })
    expect((await talk.say(zoe, '/start')).text).toMatch(/^This bot is private/)
    await talk.say(root, `/allow ${zoe.id}`)
    expect((await talk.say(zoe, '/start')).text).toMatch(/^Welcome\./)
  })

  test('banned: no answer, nothing sent, and back with /allow', async () => {
    const card = await talk.received(ada, ({ reply_markup: keyboard }) => keyboard !== undefined)
    expect((await talk.say(root, `/ban ${ada.id}`)).text).toContain('is shut out')
    expect((await talk.say(root, `/ban ${root.id}`)).text).toContain('is an admin')
    const before = ada.chat.messages.length
    ada.send('/digest')
    // The tap is answered, since its button would spin, but with nothing.
    expect(await ada.forge(card, '1n')).toEqual({ show_alert: false })
    expect(ada.chat.messages.length).toBe(before + 1)
    expect(await town.rows(`select state from subscriber where chat_id = ${ada.id}`)).toEqual([
      { state: 'stopped' },
    ])
    await talk.say(root, `/allow ${ada.id}`)
    expect((await talk.say(ada, '/start')).text).toMatch(/^Welcome back/)
  })

  test('too much of it: digests a day and updates a minute', async () => {
    await bot.end()
    bot = await town.bot({ DIGESTS_PER_DAY: '0', UPDATES_PER_MINUTE: '5' })
    expect((await talk.say(ada, '/digest')).text).toMatch(/^That’s 0 digests today/)
    for (let n = 0; n < 20; n += 1) ada.send(`hello ${n}`)
    await talk.received(ada, ({ text }) => text?.startsWith('That was a bit too fast') ?? false)
    await town.telegram.waitFor(() => town.telegram.pendingUpdates === 0)
    const told = ada.chat.messages.filter(({ text }) => text?.startsWith('That was a bit'))
    expect(told).toHaveLength(1)
  })
})

test('no secret of the environment is on a page, in the metrics, in an answer or in the log', async () => {
  const secrets = {
    OPENAI_API_KEY: 'sk-test-abcdefghijklmnop',
    WEBHOOK_SECRET: 'known-to-telegram-alone',
    METRICS_TOKEN: 'known-to-prometheus-alone',
  }
  await bot.end()
  bot = await town.bot({ ...secrets, OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_MODEL: 'm' })
  const link = /https?:\S+/.exec((await talk.say(root, '/dashboard')).text ?? '')?.[0] ?? ''
  const [site = '', key = ''] = link.split('/admin/sign-in?key=')
  const body = new URLSearchParams({ key })
  const entered = await fetch(`${site}/admin/sign-in`, { method: 'POST', body, redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, authorization: `Bearer ${secrets.METRICS_TOKEN}` }
  // A digest asks the model, which is out of reach: errors are where keys slip out.
  await talk.say(root, '/digest')
  const seen = [bot.output, (await talk.say(root, '/health')).text ?? '']
  for (const path of ['', '/sources', '/deliveries', '/digest'])
    seen.push(await (await fetch(`${site}/admin${path}`, { headers })).text())
  for (const path of ['/metrics', '/readyz', '/healthz', '/nothing'])
    seen.push(await (await fetch(site + path, { headers })).text())
  expect(seen.join('')).toContain('daybrief_sources')
  expect(seen.join('')).toContain('a model did not serve')
  for (const secret of [...Object.values(secrets), town.telegram.token.split(':')[1] ?? ''])
    for (const text of seen) expect(text).not.toContain(secret)
})

test('no line of the log holds a token or a key to the pages', async () => {
  const text = (await talk.say(root, '/dashboard')).text ?? ''
  const key = /key=([\w-]{43})/.exec(text)?.[1] ?? ''
  expect(key).toHaveLength(43)
  expect(bot.output).not.toContain(key)
  expect(bot.output).not.toContain(town.telegram.token.split(':')[1])
  expect(JSON.stringify(await town.rows('select * from admin_key'))).not.toContain(key)
})
