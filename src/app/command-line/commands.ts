/** An option of the command line. */
export interface Option {
  /** With a value: the word that stands for it in the help. */
  value?: string
  /** What it does, for the help. */
  words: string
}

/** A command of the command line, as the help shows it and as words are read. */
export interface CommandShape {
  /** What it does, in one line. */
  words: string
  options: Readonly<Record<string, Option>>
  /** The word that follows it, as the help names it; `null` if it takes none. */
  operand: string | null
}

/** Every command that can be given to the process. Without one it runs the bot, or the sandbox where there is no token. */
export const COMMANDS = {
  check: {
    words:
      'looks for mistakes in the settings, the sources and what they lead to; ends with 1 if it finds one',
    options: {
      json: { words: 'prints the findings as JSON' },
      online: { words: 'also asks Telegram, the model, and databases on other machines' },
    },
    operand: null,
  },
  digest: {
    words: "prints a profile's next digest as text and sends nothing",
    options: {
      'dry-run': { words: 'has to be given: only the running bot sends digests' },
      profile: {
        value: 'ID',
        words: 'whose digest; the profile with most subscribers if left out',
      },
    },
    operand: null,
  },
  healthcheck: {
    words: 'asks the bot on this machine whether it is alive; ends with 1 if it is not',
    options: {},
    operand: null,
  },
  restore: {
    words: 'replaces the database by a backup, while the bot is stopped',
    options: {},
    operand: 'FILE',
  },
  'db:copy': {
    words: 'copies everything into another database, while the bot is stopped',
    options: {
      from: { value: 'URL', words: 'such as file:data/daybrief.db' },
      to: { value: 'URL', words: 'such as postgres://…' },
      force: { words: 'replaces what is in the target' },
    },
    operand: null,
  },
} as const satisfies Record<string, CommandShape>

export type CommandName = keyof typeof COMMANDS

/** Whether a word is a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}
