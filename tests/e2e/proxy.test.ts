import { expect, onTestFinished, test } from 'vitest'
import { startModelServer } from '../../sandbox/model/server.ts'
import { sqlite } from '../support/databases.ts'
import { startHttpProxy, startSocksProxy } from '../support/outgoing-proxy.ts'
import { subscriber } from '../support/reader.ts'
import { openTown } from '../support/town.ts'

/** The proxies lead every name to this machine, so these names exist only behind them. */
const behind = (host: string, url: string) => `http://${host}:${new URL(url).port}`

test('Telegram behind one proxy and a model behind another: cards with summaries of the model', async () => {
  const town = await openTown(sqlite, 'read')
  const model = await startModelServer({ reply: 'with-topics' })
  const telegramProxy = await startSocksProxy()
  const proxy = await startHttpProxy()
  onTestFinished(async () => {
    await town.close()
    for (const one of [model, telegramProxy, proxy]) await one.close()
  })
  const telegramRoot = behind('api.telegram.example', town.telegram.url)
  const modelRoot = behind('model.example', model.url) + new URL(model.url).pathname
  await town.bot({
    TELEGRAM_API_ROOT: telegramRoot,
    TELEGRAM_PROXY: telegramProxy.url,
    OPENAI_BASE_URL: modelRoot,
    OPENAI_API_KEY: 'sk-test-abcdefghijklmnop',
    HTTP_PROXY: proxy.url,
    DIGEST_SIZE: '1',
  })
  const ada = await subscriber(town)
  expect((await ada.say('/digest')).text).toContain('AI summary')
  expect(new Set(telegramProxy.asked)).toEqual(new Set([`SOCKS ${new URL(telegramRoot).host}`]))
  expect(proxy.asked).toEqual([`POST ${modelRoot}/chat/completions`])
})
