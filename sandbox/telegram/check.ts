import { BOT_API, type Fields, UNSUPPORTED_PARAMETERS } from './bot-api.ts'
import { bad } from './refusal.ts'

/** A file that came with a request. */
export interface Upload {
  name: string
  type: string
  bytes: Uint8Array
}

type Files = ReadonlyMap<string, Upload>
type Check = (value: unknown, where: string, files: Files) => unknown

/** Telegram's message for a missing required parameter; other parameters get a message of our own. */
const MISSING: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
}

/**
 * Checks the parameters of a call against the table and returns them with their types: form fields arrive as strings, files
 * as uploads. Stricter than Telegram, which ignores unknown parameters.
 *
 * @throws Refusal 400 for an unknown or missing parameter or one of the wrong type, at any depth
 */
export function checkParameters(
  method: string,
  given: Readonly<Record<string, unknown>>,
  files: Files,
): Record<string, unknown> {
  const fields = BOT_API.methods.get(method) ?? {}
  const checked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (type === undefined) throw bad(`unknown parameter "${name}" of ${method}`)
    if (value === undefined || value === null) continue
    if (UNSUPPORTED_PARAMETERS.has(name)) {
      throw bad(`parameter "${name}" is not implemented by the local Telegram`)
    }
    checked[name] = checkOf(type)(value, name, files)
  }
  for (const [name, type] of Object.entries(fields)) {
    if (type.startsWith('!') && checked[name] === undefined) {
      throw bad(MISSING[name] ?? `parameter "${name}" is required`)
    }
  }
  return checked
}

const checks = new Map<string, Check>()

function checkOf(type: string): Check {
  const known = checks.get(type)
  if (known) return known
  const made = makeCheck(type.replace(/^!/, ''))
  checks.set(type, made)
  return made
}

function makeCheck(type: string): Check {
  const union = type.split('|')
  if (union.length > 1) return oneOf(union)
  if (type.startsWith('Array of ')) return arrayOf(type.slice('Array of '.length))
  switch (type) {
    case 'String':
      return (value, where) => {
        if (typeof value === 'string') return value
        throw wrong(where, 'a String')
      }
    case 'Integer':
      return (value, where) => {
        const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
        if (Number.isSafeInteger(number)) return number
        throw wrong(where, 'an Integer')
      }
    case 'Float':
      return (value, where) => {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
        if (typeof number === 'number' && Number.isFinite(number)) return number
        throw wrong(where, 'a Float')
      }
    case 'Boolean':
    case 'True':
      return (value, where) => {
        if (typeof value === 'boolean') return value
        if (value === 'true' || value === 'True' || value === '1') return true
        if (value === 'false' || value === 'False' || value === '0') return false
        throw wrong(where, 'a Boolean')
      }
    case 'InputFile':
      return uploadOf
    case 'Any':
      return (value) => value
  }
  const shape = BOT_API.types.get(type)
  if (shape === undefined) throw new Error(`the table names no type ${type}`)
  return isUnion(shape) ? oneOf(shape) : object(type, shape)
}

function uploadOf(value: unknown, where: string, files: Files): unknown {
  if (typeof value !== 'string') throw wrong(where, 'a file')
  if (!value.startsWith('attach://')) throw wrong(where, 'an uploaded file')
  const upload = files.get(value.slice('attach://'.length))
  if (!upload) throw bad(`file "${value}" is not attached to the request`)
  return upload
}

function arrayOf(type: string): Check {
  return (value, where, files) => {
    const list = fromText(value, where)
    if (!Array.isArray(list)) throw wrong(where, 'an Array')
    const check = checkOf(type)
    return list.map((item, index) => check(item, `${where}[${index}]`, files))
  }
}

function object(type: string, fields: Fields): Check {
  const required = Object.keys(fields).filter((name) => fields[name]?.startsWith('!'))
  return (value, where, files) => {
    const given = fromText(value, where)
    if (!isObject(given)) throw wrong(where, `a ${type}`)
    const checked: Record<string, unknown> = {}
    for (const [name, part] of Object.entries(given)) {
      const kind = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (kind === undefined) throw bad(`unknown field "${name}" in ${where} (${type})`)
      if (part === undefined || part === null) continue
      checked[name] = checkOf(kind)(part, `${where}.${name}`, files)
    }
    for (const name of required) {
      if (checked[name] === undefined) throw bad(`field "${name}" of ${where} must be given`)
    }
    return checked
  }
}

/** A value of one of several types. The fields of an object decide which type it is. */
function oneOf(union: readonly string[]): Check {
  const scalars = union.filter((type) => SCALARS.has(type))
  const arrays = union.filter((type) => type.startsWith('Array of '))
  return (value, where, files) => {
    if (typeof value === 'string' && union.includes('InputFile') && value.startsWith('attach://')) {
      return uploadOf(value, where, files)
    }
    if (union.includes('Integer') && (typeof value === 'number' || isDigits(value))) {
      return checkOf('Integer')(value, where, files)
    }
    const part = scalars.length > 0 ? value : fromText(value, where)
    if (isObject(part)) return checkOf(nearest(union, part, where))(part, where, files)
    if (Array.isArray(part) && arrays[0]) return checkOf(arrays[0])(part, where, files)
    for (const type of scalars) {
      if (type === 'String' && typeof part === 'string') return part
      if (type === 'Boolean' && typeof part === 'boolean') return part
    }
    throw wrong(where, union.join(' or '))
  }
}

const SCALARS = new Set(['String', 'Integer', 'Boolean', 'Float'])

/** The type of the union whose fields fit an object best: fewest unknown fields, then fewest missing ones. */
function nearest(union: readonly string[], value: object, where: string): string {
  const names = Object.keys(value)
  let best: { type: string; misfit: number } | undefined
  for (const type of leaves(union)) {
    const fields = BOT_API.types.get(type)
    if (fields === undefined || isUnion(fields)) continue
    const unknown = names.filter((name) => !Object.hasOwn(fields, name)).length
    const missing = Object.keys(fields).filter(
      (name) => fields[name]?.startsWith('!') && !Object.hasOwn(value, name),
    ).length
    const misfit = unknown * 1000 + missing
    if (best === undefined || misfit < best.misfit) best = { type, misfit }
  }
  if (best === undefined) throw wrong(where, union.join(' or '))
  return best.type
}

function leaves(union: readonly string[]): string[] {
  return union.flatMap((type) => {
    const shape = BOT_API.types.get(type)
    return shape !== undefined && isUnion(shape) ? leaves(shape) : [type]
  })
}

/** Structured parameters may arrive as JSON text; in forms they must. */
function fromText(value: unknown, where: string): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch (error) {
    if (error instanceof SyntaxError) throw bad(`can't parse ${where} JSON object`)
    throw error
  }
}

function isUnion(shape: Fields | readonly string[]): shape is readonly string[] {
  return Array.isArray(shape)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+$/.test(value)
}

function wrong(where: string, expected: string): Error {
  return bad(`parameter "${where}" must be ${expected}`)
}
