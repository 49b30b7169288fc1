import type { IncomingMessage } from 'node:http'
import type { Upload } from './check.ts'
import { LIMITS } from './limits.ts'
import { bad, Refusal } from './refusal.ts'

/** What a request holds: unchecked parameters, and files by the names that `attach://` uses. */
export interface Given {
  parameters: Record<string, unknown>
  files: Map<string, Upload>
}

/**
 * Reads the parameters of a call from the query and from a body in any of the forms that the Bot API takes.
 *
 * @throws Refusal 400 for a body that cannot be read, 413 for one that is too large
 */
export async function readGiven(request: IncomingMessage, query: string): Promise<Given> {
  const given: Given = {
    parameters: query === '' ? {} : Object.fromEntries(new URLSearchParams(query)),
    files: new Map(),
  }
  const body = await readAll(request)
  if (body.length === 0) return given
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) {
    Object.assign(given.parameters, parseObject(body.toString('utf8')))
  } else if (type.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(given.parameters, Object.fromEntries(new URLSearchParams(body.toString('utf8'))))
  } else if (type.startsWith('multipart/form-data')) {
    await readForm(body, type, given)
  } else {
    throw bad('unsupported content type')
  }
  return given
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LIMITS.uploadBytes + 1_000_000) throw new Refusal(413, 'Request Entity Too Large')
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

function parseObject(text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw bad("can't parse JSON object")
    throw error
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad('expected a JSON object')
  }
  return value
}

/** A file under a parameter's name is its value; other files are referred to by `attach://`. */
async function readForm(body: Buffer, type: string, given: Given): Promise<void> {
  let form: FormData
  try {
    form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData()
  } catch (error) {
    if (error instanceof TypeError) throw bad("can't parse multipart form data")
    throw error
  }
  const uploads: string[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      given.parameters[name] = value
      continue
    }
    uploads.push(name)
    given.files.set(name, {
      name: value.name,
      type: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    })
  }
  const texts = Object.values(given.parameters).filter((value) => typeof value === 'string')
  for (const name of uploads) {
    if (!texts.some((text) => text.includes(`attach://${name}`))) {
      given.parameters[name] ??= `attach://${name}`
    }
  }
}
