import { COMMANDS, type CommandName, type CommandShape } from './commands.ts'

/** Columns between the beginning of a line and what a word means. */
const COLUMN = 22

/** What `--help` prints: all commands, or one of them with its options. */
export function helpText(about: CommandName | null): string {
  return (about === null ? overview() : aboutOne(about, COMMANDS[about])).join('\n')
}

function overview(): string[] {
  return [
    'Usage: daybrief [COMMAND] [OPTIONS]',
    '',
    'Daybrief, a Telegram bot that reads the tech news. Without a command it runs the bot, or, where BOT_TOKEN is not set,',
    'the sandbox. `daybrief` stands for',
    '  npm start --                       in the source tree, built or not (npm -s start -- leaves out what npm prints)',
    '  docker compose run --rm daybrief   with the image',
    '',
    'Commands:',
    ...Object.entries(COMMANDS).map(([name, { words }]) => line(name, words)),
    '',
    'Options:',
    line('-h, --help', 'this text; after a command, its options'),
    line('-v, --version', 'the versions of Daybrief and Node'),
    '',
    'It is configured by the environment and the file .env: README.md has the variables, .env.example all of them with comments.',
    'Exit codes: 0 well, 1 something is wrong, 2 the command line cannot be understood.',
  ]
}

function aboutOne(name: CommandName, { words, options, operand }: CommandShape): string[] {
  const all = Object.entries(options)
  const usage = ['Usage: daybrief', name, operand, all.length > 0 ? '[OPTIONS]' : null]
  return [
    usage.filter((word) => word !== null).join(' '),
    '',
    `${name} ${words}.`,
    ...(all.length === 0 ? [] : ['', 'Options:']),
    ...all.map(([option, { value, words: meaning }]) =>
      line(`--${option}${value === undefined ? '' : ` ${value}`}`, meaning),
    ),
  ]
}

function line(word: string, meaning: string): string {
  return `  ${word.padEnd(COLUMN - 2)}${meaning}`
}
