import { parseArgs } from 'node:util'
import { nearestName } from '../edits-between.ts'
import { COMMANDS, type CommandName, type CommandShape, isCommand } from './commands.ts'

/** What the process is asked to do. */
export type CommandLine =
  | { command: 'run' | 'version' | 'healthcheck' }
  /** `about` is the command that is asked about; `null` for all of them. */
  | { command: 'help'; about: CommandName | null }
  | { command: 'check'; isJson: boolean; isOnline: boolean }
  /** `profile` is `null` for the one with most subscribers. */
  | { command: 'digest'; profile: number | null }
  | { command: 'restore'; file: string }
  | { command: 'db:copy'; from: string; to: string; isForced: boolean }

/** The command line cannot be understood. The process prints the message and ends with code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const SHAPES: Readonly<Record<CommandName, CommandShape>> = COMMANDS
const OPTIONS = new Map(Object.values(SHAPES).flatMap(({ options }) => Object.entries(options)))
const ALWAYS = ['help', 'version']
/** Letters in which a misspelt word may differ; a short one with two changed is another word. */
const typosIn = (word: string): number => (word.length < 2 ? 0 : word.length < 5 ? 1 : 2)

/**
 * Reads the words after the program's name.
 * @throws {UsageError} if one of them is unknown, is missing or stands in the wrong place
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(
        Array.from(OPTIONS, ([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
    // Its own messages know no commands.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const [name, ...operands] = positionals
  const options = new Map(
    tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token] as const] : [])),
  )
  if (name !== undefined && !isCommand(name)) throw unknownCommand(name)
  for (const { name: option, rawName, value } of options.values()) {
    checkOption({ option, rawName, value }, name ?? null)
  }
  if (options.has('help')) return { command: 'help', about: name ?? null }
  if (options.has('version')) return { command: 'version' }
  if (name === undefined) return { command: 'run' }
  checkOperands(name, operands)
  return commandOf(
    name,
    operands[0] ?? '',
    new Map([...options].map(([option, { value }]) => [option, value ?? ''])),
  )
}

function commandOf(
  name: CommandName,
  operand: string,
  options: ReadonlyMap<string, string>,
): CommandLine {
  switch (name) {
    case 'check':
      return { command: name, isJson: options.has('json'), isOnline: options.has('online') }
    case 'digest':
      if (!options.has('dry-run')) {
        throw new UsageError('digest needs --dry-run: only the running bot sends digests.')
      }
      return { command: name, profile: profileOf(options.get('profile')) }
    case 'healthcheck':
      return { command: name }
    case 'restore':
      return { command: name, file: operand }
    case 'db:copy': {
      const [from, to] = [options.get('from'), options.get('to')]
      if (from === undefined || to === undefined) {
        throw new UsageError('db:copy needs --from and --to.')
      }
      return { command: name, from, to, isForced: options.has('force') }
    }
  }
}

function profileOf(given: string | undefined): number | null {
  if (given === undefined) return null
  if (!/^\d{1,15}$/.test(given)) {
    throw new UsageError('--profile needs the number of a profile; `digest --dry-run` lists them.')
  }
  return Number(given)
}

/** @throws {UsageError} if an option does not exist, belongs to another command, or has a value too many or too few. */
function checkOption(
  { option, rawName, value }: { option: string; rawName: string; value: string | undefined },
  command: CommandName | null,
): void {
  const shape = OPTIONS.get(option)
  if (ALWAYS.includes(option)) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`)
    return
  }
  if (shape === undefined || rawName.length < 3) {
    const meant = nearestName(option, [...ALWAYS, ...OPTIONS.keys()], typosIn(option))
    throw new UsageError(`There is no option ${rawName}.${didYouMean(meant && `--${meant}`)}`)
  }
  if (command === null || !Object.hasOwn(SHAPES[command].options, option)) {
    const owners = Object.entries(SHAPES).filter(([, one]) => Object.hasOwn(one.options, option))
    throw new UsageError(`${rawName} belongs to ${owners.map(([name]) => name).join(', ')}.`)
  }
  if (shape.value === undefined && value !== undefined) {
    throw new UsageError(`${rawName} takes no value.`)
  }
  if (shape.value !== undefined && (value === undefined || value === '')) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${shape.value}.`)
  }
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const { operand } = SHAPES[command]
  if (operand !== null && operands.length === 0) {
    throw new UsageError(`${command} needs a word after it: ${command} ${operand}.`)
  }
  const surplus = operands[operand === null ? 0 : 1]
  if (surplus !== undefined) {
    throw new UsageError(`${command} does not know what to do with "${surplus}".`)
  }
}

function unknownCommand(word: string): UsageError {
  const meant = nearestName(word, Object.keys(SHAPES), typosIn(word))
  return new UsageError(`There is no command "${word}".${didYouMean(meant)}`)
}

function didYouMean(meant: string | null): string {
  return meant === null ? '' : ` Did you mean ${meant}?`
}
