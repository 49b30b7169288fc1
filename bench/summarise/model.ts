import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A local model that answers in the language it is asked for and counts. */
export interface CountingModel {
  url: string
  calls: number
  tokensIn: number
  tokensOut: number
  close(): Promise<void>
}

/** What the made-up article says, in the languages of the bench. As long as a model's answer is by the rules. */
const SAID: Record<string, { headline: string; gist: string; points: string[] }> = {
  English: {
    headline: 'The council opened a library of machines',
    gist: 'The council opened a library of machines on Monday, and anybody may borrow one for a week. It cost less than planned.',
    points: ['Anybody may borrow a machine for a week', 'The library cost less than planned'],
  },
  German: {
    headline: 'Der Rat hat eine Bibliothek der Maschinen eröffnet',
    gist: 'Der Rat hat am Montag eine Bibliothek mit Maschinen eröffnet, und jeder darf sich eine für eine Woche leihen. Sie hat weniger gekostet als geplant.',
    points: ['Jeder darf eine Maschine für eine Woche leihen', 'Sie war billiger als geplant'],
  },
  French: {
    headline: 'Le conseil a ouvert une bibliothèque de machines',
    gist: 'Le conseil a ouvert lundi une bibliothèque de machines, et chacun peut en emprunter une pour une semaine. Elle a coûté moins que prévu.',
    points: ['Chacun peut emprunter une machine pour une semaine', 'Elle a coûté moins que prévu'],
  },
  Spanish: {
    headline: 'El consejo abrió una biblioteca de máquinas',
    gist: 'El consejo abrió el lunes una biblioteca de máquinas, y cualquiera puede llevarse una por una semana. Costó menos de lo que se había previsto.',
    points: ['Cualquiera puede llevarse una máquina por una semana', 'Costó menos de lo previsto'],
  },
  Russian: {
    headline: 'Совет открыл библиотеку машин',
    gist: 'Совет открыл в понедельник библиотеку машин, и любой может взять одну из них на неделю. Она обошлась дешевле, чем было задумано.',
    points: ['Любой может взять машину на неделю', 'Она обошлась дешевле, чем было задумано'],
  },
}

/** Four characters a token, as the models' makers say of English; other scripts take more. */
const CHARACTERS_A_TOKEN = 4

export async function startCountingModel(): Promise<CountingModel> {
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer(body)))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const model: CountingModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls: 0,
    tokensIn: 0,
    tokensOut: 0,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
  return model

  function answer(body: string): object {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] }
    const sent = messages.map(({ content }) => content).join('')
    const language = /^4\. Write in (\w+)/m.exec(sent)?.[1] ?? 'English'
    const content = JSON.stringify({
      kind: 'summary',
      ...(SAID[language] ?? SAID['English']),
      why: null,
    })
    const usage = {
      prompt_tokens: Math.ceil(sent.length / CHARACTERS_A_TOKEN),
      completion_tokens: Math.ceil(content.length / CHARACTERS_A_TOKEN),
    }
    model.calls += 1
    model.tokensIn += usage.prompt_tokens
    model.tokensOut += usage.completion_tokens
    return {
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
    }
  }
}
