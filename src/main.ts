import { helpText } from './app/command-line/help-text.ts'
import {
  type CommandLine,
  readCommandLine,
  UsageError,
} from './app/command-line/read-command-line.ts'

/** The command line could not be understood; 1 is for what is wrong besides. */
const USAGE_CODE = 2

/** Does what the command line says. Each command is loaded only when it is asked for. Returns the exit code. */
async function run(line: CommandLine): Promise<number> {
  switch (line.command) {
    case 'run': {
      const { runBot } = await import('./app/run-bot.ts')
      await runBot()
      return 0
    }
    case 'help':
      print(helpText(line.about))
      return 0
    case 'version': {
      const { daybriefVersion } = await import('./app/version.ts')
      print(`daybrief ${daybriefVersion()} (Node ${process.versions.node})`)
      return 0
    }
    case 'check': {
      const { checkCommand } = await import('./app/check/check-command.ts')
      return checkCommand(line, print, process.stdout.hasColors?.() ?? false)
    }
    case 'healthcheck': {
      const { healthcheckCommand } = await import('./app/healthcheck.ts')
      return healthcheckCommand(print)
    }
    case 'digest': {
      const { digestCommand } = await import('./app/dry-run/digest-command.ts')
      await digestCommand(line, print)
      return 0
    }
    case 'restore': {
      const { restoreBackup } = await import('./app/restore-backup.ts')
      restoreBackup(line.file, print)
      return 0
    }
    case 'db:copy': {
      const { copyDatabaseCommand } = await import('./app/copy-database-command.ts')
      await copyDatabaseCommand(line, print)
      return 0
    }
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Says why a command failed: in plain words where the operator can do something about it, otherwise with the stack. */
async function fail(error: unknown): Promise<void> {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\`daybrief --help\` lists the commands.\n`)
    process.exitCode = USAGE_CODE
    return
  }
  const [{ loggedError }, { OperatorError }] = await Promise.all([
    import('./log.ts'),
    import('./operator-error.ts'),
  ])
  const { message, stack } = loggedError(error)
  process.stderr.write(`${error instanceof OperatorError ? message : (stack ?? message)}\n`)
  process.exitCode = 1
}

/** Whoever reads the output of a command may stop reading: `daybrief check | head -1`. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

try {
  const line = readCommandLine(process.argv.slice(2))
  if (line.command !== 'run') process.stdout.on('error', endWithReader)
  const code = await run(line)
  if (code !== 0) process.exitCode = code
} catch (error) {
  await fail(error)
}
