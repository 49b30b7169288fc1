import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { operatorCommands } from '../../commands/index.ts'
import { callbackOf, type Talk, talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

/** A town whose bot has an operator, Root, and a reader, Ada. Both are subscribers. */
interface Operated {
  town: Town
  bot: LocalBot
  root: Talk
  ada: Talk
}

const ROOT = 11

async function openOperated(environment: Record<string, string> = {}): Promise<Operated> {
  const town = await openTown(sqlite, 'read')
  town.environment.ADMIN_IDS = String(ROOT)
  const root = talk(town, town.telegram.person({ id: ROOT, first_name: 'Root' }))
  const bot = await town.bot(environment)
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  const ada = await subscriber(town)
  await root.start()
  return { town, bot, root, ada }
}

/** The same for one test alone. */
async function operated(environment?: Record<string, string>): Promise<Operated> {
  const open = await openOperated(environment)
  onTestFinished(() => open.town.close())
  return open
}

/** The bot ends and starts again with this environment. */
async function restart(
  { town, bot }: Operated,
  environment: Record<string, string> = {},
): Promise<LocalBot> {
  expect(await bot.end()).toBe(0)
  return town.bot(environment)
}

describe('a command of the operator', () => {
  let open: Operated
  beforeAll(async () => {
    open = await openOperated()
  })
  afterAll(() => open.town.close())

  test('gets anybody else exactly the answer to an unknown command', async () => {
    const { ada } = open
    const unknown = (await ada.say('/frobnicate')).text
    for (const { name } of operatorCommands) {
      expect((await ada.say(`/${name}`)).text, name).toBe(unknown)
    }
  })

  test('is only in the menus of admins', () => {
    const { root, ada } = open
    expect(root.person.commands().map(({ command }) => command)).toContain('broadcast')
    expect(ada.person.commands().map(({ command }) => command)).not.toContain('broadcast')
  })

  test('is not answered in a group, where others read along', async () => {
    const { town, root } = open
    const group = town.telegram.group({ title: 'Readers', people: [root.person] })
    root.person.addBot(group)
    const inGroup = talk(town, root.person, group)
    await inGroup.received(({ text }) => text?.startsWith('Hello.') ?? false)
    root.person.send('/stats', { to: group })
    // Updates of a chat are answered in their order.
    await inGroup.say('/start')
    expect(group.messages.filter(({ text }) => text?.includes('subscribers'))).toEqual([])
  })
})

test('/stats and /health show the day', async () => {
  const { town, root } = await operated()
  await (await subscriber(town)).say('/stop')
  const stats = (await root.say('/stats')).text
  expect(stats).toMatch(/2 subscribers, 3 new today, 1 stopped/)
  expect(stats).toMatch(/[1-9]\d* articles collected today/)
  const health = (await root.say('/health')).text
  expect(health).toMatch(
    /^Everything is working\n\n✓ Database\n✓ Jobs\n✓ Answers\n✓ Sending\n✓ Telegram\n✓ Collecting$/,
  )
})

describe('/broadcast', () => {
  const got = ({ person }: Talk) =>
    person.chat.messages.filter(({ text }) => text === 'We move tonight.')

  test('shows the text and the number of chats, and sends after a tap', async () => {
    const { town, root, ada } = await operated()
    const preview = await root.say('/broadcast We move tonight.')
    expect(preview.text).toBe('This would go to 2 subscribers:\n\nWe move tonight.')
    expect(got(ada)).toEqual([])
    await root.press(preview, 'Send to 2')
    await ada.received(({ text }) => text === 'We move tonight.')
    await root.received(({ text }) => text === 'We move tonight.')
    await expect
      .poll(() =>
        town.rows(
          `select state, count(*) as many from delivery join digest on digest.id = digest_id
           where kind = 'broadcast' group by state`,
        ),
      )
      .toEqual([{ state: 'sent', many: 2 }])
  })

  test('shows its progress, and is not sent again by a second tap', async () => {
    const { town, root, ada } = await operated()
    const preview = await root.say('/broadcast Once only.')
    const id = Number(
      (await town.rows(`select max(digest_id) as id from broadcast`))[0]?.id,
    ).toString(36)
    await root.person.forge(preview, `1a.send.${id}`)
    await root.person.forge(preview, `1a.send.${id}`)
    await ada.received(({ text }) => text === 'Once only.')
    // She is a subscriber herself: her own copy would be taken for the answer to what she says next.
    await root.received(({ text }) => text === 'Once only.')
    expect(root.fresh(preview).text).toMatch(/^Sen/)
    const rows = await town.rows(
      `select count(*) as many from delivery join broadcast using (digest_id) where text = 'Once only.'`,
    )
    expect(rows).toEqual([{ many: 2 }])
  })

  test('is never sent after it was cancelled, even by a tap on Send', async () => {
    const { town, root, ada } = await operated()
    const preview = await root.say('/broadcast Never mind.')
    expect((await root.press(preview, 'Cancel')).text).toBe('Cancelled')
    await root.person.forge(preview, callbackOf(preview, 'Send to 2'))
    expect(ada.person.chat.messages.some(({ text }) => text === 'Never mind.')).toBe(false)
    expect(
      await town.rows(`select count(*) as many from delivery join broadcast using (digest_id)
                 where text = 'Never mind.'`),
    ).toEqual([{ many: 0 }])
  })

  test('keeps bold text, and cannot be sent by anybody else', async () => {
    const { town, root, ada } = await operated()
    const preview = await root.say('/broadcast Not yours.')
    const welcome = await ada.received(() => true)
    const send = callbackOf(preview, 'Send to 2')
    expect((await ada.person.forge(welcome, send)).text).toContain('belongs to another chat')
    expect(await town.rows(`select state from broadcast where text = 'Not yours.'`)).toEqual([
      { state: 'draft' },
    ])
  })
})

describe('sources', () => {
  const aSource = async (town: Town) => {
    const rows = await town.rows(`select id, title, url from source where state = 'active' limit 1`)
    return rows[0] as { id: number; title: string; url: string }
  }

  test('stay paused through a restart', async () => {
    const open = await operated()
    const { town, root } = open
    const { id, title } = await aSource(town)
    expect((await root.say(`/source_pause ${id}`)).text).toBe(
      `${title} is paused. The same command resumes it.`,
    )
    await restart(open)
    expect(await town.rows(`select state from source where id = ${id}`)).toEqual([
      { state: 'paused' },
    ])
    expect((await root.say(`/source_pause ${id}`)).text).toContain('is resumed')
  })

  test('can be removed, and then appear only in their history', async () => {
    const { town, root } = await operated()
    const { id } = await aSource(town)
    expect((await root.say(`/source_remove ${id}`)).text).toContain('is removed')
    expect(await town.rows(`select state, hold from source where id = ${id}`)).toEqual([
      { state: 'removed', hold: 'removed' },
    ])
  })

  test('are added by the address of a feed; a page without a feed is reported', async () => {
    const { town, root, ada } = await operated({ FETCH_ALLOW_PRIVATE_FOR: 'operators' })
    const { url } = await aSource(town)
    // The operator's private hosts are not for everybody, who learn no more than of a name that does not exist.
    const unknown = (await ada.say('/add http://no-such-host.invalid/feed')).text
    expect((await ada.say(`/add ${url}`)).text).toBe(unknown)
    expect(unknown).toContain('cannot find a public site')
    await town.store(`update source set state = 'removed', hold = 'removed' where url = '${url}'`)
    expect((await root.say(`/source_add ${url}`)).text).toMatch(/^Added: .+ in its feed/)
    expect(await town.rows(`select state, hold from source where url = '${url}'`)).toEqual([
      { state: 'active', hold: null },
    ])
    const nothing = await root.say(`/source_add ${town.sites.url}/no-such-feed`)
    expect(nothing.text).toMatch(/^I could not read that: .*HTTP 404/)
    const refused = await root.say('/source_add http://127.0.0.1:1/feed')
    expect(refused.text).toContain('not a public address')
  })

  test('are diagnosed by the doctor, which offers a fix', async () => {
    const { town, root } = await operated()
    await town.store(
      `update source set failures = 7, last_error = 'HTTP 403', last_good_at = ${town.clock.now() - 2 * 86_400_000}
       where id = (select id from source where state = 'active' order by id limit 1);
       update source set moved_to = 'https://new.example/feed.xml', failures = 0
       where id = (select id from source where state = 'active' order by id desc limit 1)`,
    )
    const doctor = (await root.say('/source_doctor')).text ?? ''
    expect(doctor).toContain('Failed 7 times in a row: HTTP 403. Last read 2 days ago.')
    expect(doctor).toContain('The site blocks bots.')
    const id = Number((await town.rows(`select id from source where moved_to is not null`))[0]?.id)
    const one = await root.say(`/source_doctor ${id}`)
    expect(one.text).toContain('moved permanently to https://new.example/feed.xml')
    const moved = await root.press(one, 'Accept the new address')
    expect(moved.text).toContain('https://new.example/feed.xml')
    expect(await town.rows(`select fetch_url, moved_to from source where id = ${id}`)).toEqual([
      { fetch_url: 'https://new.example/feed.xml', moved_to: null },
    ])
  })
})

test('/switch holds digests back and releases them', async () => {
  const { root } = await operated()
  expect((await root.say('/switch deliver off')).text).toContain('deliver: off')
  expect((await root.say('/switch')).text).toMatch(/collect: on.*\ndeliver: off/)
  expect((await root.say('/switch deliver on')).text).toContain('deliver: on')
})

test('/budget survives a restart, is logged, and can be reset to the environment’s', async () => {
  const open = await operated()
  const { bot, root } = open
  expect((await root.say('/budget')).text).toMatch(/no cap in dollars.*As set in the environment/s)
  expect((await root.say('/budget usd 2')).text).toContain('of $2.00')
  expect((await root.say('/budget tokens 200000')).text).toContain('of 200,000 tokens')
  const line = await bot.line(({ msg, tokens }) => msg === 'budget set' && tokens === 200_000)
  expect(line).toMatchObject({ admin: ROOT, usd: 2 })
  await restart(open, { LLM_DAILY_BUDGET_USD: '0.50' })
  expect((await root.say('/stats')).text).toContain('of $2.00 for models')
  expect((await root.say('/budget usd two')).text).toMatch(/could not read.*\/budget usd 2/s)
  expect((await root.say('/budget off')).text).toMatch(/no cap in dollars.*no cap in tokens/s)
  expect((await root.say('/budget reset')).text).toContain('of $0.50')
})

test('/backup sends a complete database, and restoring it brings everything back', async () => {
  const { town, root } = await operated()
  const message = await root.say('/backup')
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
  expect(copy.prepare('select count(*) as many from subscriber').get()).toEqual({ many: 2 })
  copy.close()
  rmSync(folder, { recursive: true })
  // Nothing is left on the server, and what there is only its owner may read.
  const data = dirname(town.environment.DATABASE_URL?.replace('file:', '') ?? '')
  await expect.poll(() => readdirSync(join(data, 'backups'))).toEqual([])
  expect(statSync(join(data, 'daybrief.db')).mode & 0o777).toBe(0o600)
})

describe('access', () => {
  test('by invitation: a stranger is refused, a link lets in one person and no second', async () => {
    const open = await operated()
    const { town, root, ada } = open
    await restart(open, { ACCESS: 'invite' })
    const eve = talk(town, town.telegram.person({ first_name: 'Eve' }))
    const bob = talk(town, town.telegram.person({ first_name: 'Bob' }))
    expect((await bob.say('/start')).text).toMatch(/^This bot is by invitation/)
    expect((await bob.say('/start i-not-a-code-of-ours')).text).toMatch(/^This invitation/)
    const link = (await root.say('/invite')).text ?? ''
    const code = /start=(i-[\w-]+)/.exec(link)?.[1] ?? ''
    expect((await bob.say(`/start ${code}`)).text).toMatch(/^Welcome\./)
    expect((await eve.say(`/start ${code}`)).text).toMatch(/^This invitation has already been used/)
    // Who was a subscriber before stays one.
    expect((await ada.say('/help')).text).toMatch(/^I read the tech news/)
  })

  test('by list: only people whom an admin lets in', async () => {
    const open = await operated()
    const { town, root } = open
    await restart(open, { ACCESS: 'list' })
    const zoe = talk(town, town.telegram.person({ first_name: 'Zoe' }))
    expect((await zoe.say('/start')).text).toMatch(/^This bot is private/)
    await root.say(`/allow ${zoe.person.id}`)
    expect((await zoe.say('/start')).text).toMatch(/^Welcome\./)
  })

  test('banned people get no answers and no digests until /allow', async () => {
    const { town, root, ada } = await operated()
    const { id, chat } = ada.person
    const card = await ada.received(({ reply_markup: keyboard }) => keyboard !== undefined)
    expect((await root.say(`/ban ${id}`)).text).toContain('is shut out')
    expect((await root.say(`/ban ${ROOT}`)).text).toContain('is an admin')
    const before = chat.messages.length
    ada.person.send('/digest')
    // The tap is answered, since its button would spin, but with nothing.
    expect(await ada.person.forge(card, '1n')).toEqual({ show_alert: false })
    expect(chat.messages.length).toBe(before + 1)
    expect(await town.rows(`select state from subscriber where chat_id = ${id}`)).toEqual([
      { state: 'stopped' },
    ])
    await root.say(`/allow ${id}`)
    expect((await ada.say('/start')).text).toMatch(/^Welcome back/)
  })

  test('is limited: digests a day and updates a minute', async () => {
    const { town, ada } = await operated({ DIGESTS_PER_DAY: '0', UPDATES_PER_MINUTE: '5' })
    expect((await ada.say('/digest')).text).toMatch(/^That’s 0 digests today/)
    for (let n = 0; n < 20; n += 1) ada.person.send(`hello ${n}`)
    await ada.received(({ text }) => text?.startsWith('That was a bit too fast') ?? false)
    await town.telegram.waitFor(() => town.telegram.pendingUpdates === 0)
    const warnings = ada.person.chat.messages.filter(({ text }) =>
      text?.startsWith('That was a bit'),
    )
    expect(warnings).toHaveLength(1)
  })
})

test('no secret of the environment appears on a page, in the metrics, in an answer or in the log', async () => {
  const secrets = {
    OPENAI_API_KEY: 'gsk_test0abcdefghijklmnop',
    WEBHOOK_SECRET: 'known-to-telegram-alone',
    METRICS_TOKEN: 'known-to-prometheus-alone',
  }
  const { town, bot, root } = await operated({
    ...secrets,
    OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    OPENAI_MODEL: 'm',
  })
  const link = /https?:\S+/.exec((await root.say('/dashboard')).text ?? '')?.[0] ?? ''
  const [site = '', key = ''] = link.split('/admin/sign-in?key=')
  const body = new URLSearchParams({ key })
  const entered = await fetch(`${site}/admin/sign-in`, { method: 'POST', body, redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, authorization: `Bearer ${secrets.METRICS_TOKEN}` }
  // A digest asks the model, which is out of reach: errors are where keys slip out.
  await root.say('/digest')
  const seen = [bot.output, (await root.say('/health')).text ?? '']
  for (const path of ['', '/sources', '/deliveries', '/digest'])
    seen.push(await (await fetch(`${site}/admin${path}`, { headers })).text())
  for (const path of ['/metrics', '/readyz', '/healthz', '/nothing'])
    seen.push(await (await fetch(site + path, { headers })).text())
  expect(seen.join('')).toContain('daybrief_sources')
  expect(seen.join('')).toContain('model failed, trying the next provider')
  for (const secret of [...Object.values(secrets), town.telegram.token.split(':')[1] ?? ''])
    for (const text of seen) expect(text).not.toContain(secret)
})

test('no log line contains a token or a key to the pages', async () => {
  const { town, bot, root } = await operated()
  const text = (await root.say('/dashboard')).text ?? ''
  const key = /key=([\w-]{43})/.exec(text)?.[1] ?? ''
  expect(key).toHaveLength(43)
  expect(bot.output).not.toContain(key)
  expect(bot.output).not.toContain(town.telegram.token.split(':')[1])
  expect(JSON.stringify(await town.rows('select * from admin_key'))).not.toContain(key)
})
