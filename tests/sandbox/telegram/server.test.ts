import type { Message } from 'grammy/types'
import { describe, expect } from 'vitest'
import { test } from './local.ts'

const answer = async (response: Promise<Response>) => {
  const got = await response
  const body = (await got.json()) as { ok: boolean; description: string; result: Message }
  return { status: got.status, body }
}

describe('the Bot API over HTTP', () => {
  test('wrong token, wrong method, wrong path', async ({ telegram }) => {
    const { url, token } = telegram
    expect(await answer(fetch(`${url}/bot1:x/getMe`))).toEqual({
      status: 401,
      body: { ok: false, error_code: 401, description: 'Unauthorized' },
    })
    expect(await answer(fetch(`${url}/bot${token}/getYou`))).toEqual({
      status: 404,
      body: { ok: false, error_code: 404, description: 'Not Found: method not found' },
    })
    expect((await answer(fetch(`${url}/`))).body.description).toBe('Not Found')
  })

  test('method names are case-insensitive', async ({ telegram }) => {
    const { body } = await answer(fetch(`${telegram.url}/bot${telegram.token}/GETME`))
    expect(body).toMatchObject({ ok: true, result: { username: 'local_bot' } })
  })

  test('known methods that are not implemented say so', async ({ telegram }) => {
    const { status, body } = await answer(fetch(`${telegram.url}/bot${telegram.token}/sendPoll`))
    expect(status).toBe(400)
    expect(body.description).toContain(
      'sendPoll of Bot API 10.3 is not implemented by the local Telegram',
    )
  })

  test.for([
    ['query', '?chat_id=CHAT&text=%3Cb%3Ea%3C%2Fb%3E&parse_mode=HTML', undefined],
    ['form', '', new URLSearchParams({ chat_id: 'CHAT', text: '<b>a</b>', parse_mode: 'HTML' })],
  ] as const)('takes parameters as %s', async ([, query, form], { telegram }) => {
    const ada = telegram.person()
    ada.start()
    const chat = (text: string) => text.replace('CHAT', String(ada.id))
    const url = `${telegram.url}/bot${telegram.token}/sendMessage${chat(query)}`
    const body = form && new URLSearchParams(chat(form.toString()))
    const { status, body: got } = await answer(fetch(url, body ? { method: 'POST', body } : {}))
    expect({ status, ok: got.ok }).toEqual({ status: 200, ok: true })
    expect(got.result).toMatchObject({ text: 'a', entities: [{ type: 'bold' }] })
  })

  test('takes a multipart form with the file under its own name', async ({ telegram }) => {
    const ada = telegram.person()
    ada.start()
    const form = new FormData()
    form.set('chat_id', String(ada.id))
    form.set('document', new File(['abc'], 'a.txt', { type: 'text/plain' }))
    const url = `${telegram.url}/bot${telegram.token}/sendDocument`
    const { body } = await answer(fetch(url, { method: 'POST', body: form }))
    expect(body.result.document).toMatchObject({
      file_name: 'a.txt',
      mime_type: 'text/plain',
      file_size: 3,
    })
  })

  test.for([
    ['{', 'application/json', "can't parse JSON object"],
    ['[]', 'application/json', 'expected a JSON object'],
    ['a', 'text/plain', 'unsupported content type'],
    ['--x', 'multipart/form-data; boundary=y', "can't parse multipart form data"],
  ] as const)('refuses the body %s as %s', async ([body, type, why], { telegram }) => {
    const url = `${telegram.url}/bot${telegram.token}/getMe`
    const got = await answer(
      fetch(url, { method: 'POST', body, headers: { 'content-type': type } }),
    )
    expect(got).toMatchObject({ status: 400, body: { description: `Bad Request: ${why}` } })
  })

  test('files are found only below the right token', async ({ telegram }) => {
    const { url, token } = telegram
    expect((await fetch(`${url}/file/bot${token}/documents/none`)).status).toBe(404)
    expect((await fetch(`${url}/file/bot1:x/documents/none`)).status).toBe(401)
  })
})
