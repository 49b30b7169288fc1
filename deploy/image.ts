/** The parts of a Dockerfile that can be executed without Docker. */
export interface Recipe {
  /** Paths copied from the repository, in order. `COPY --from` is left out. */
  copied: { from: string; to: string }[]
  /** The `RUN npm …` commands of all stages, in order. */
  installs: string[]
  /** The command of the health check. */
  health: string[]
  /** The command of the image. */
  command: string[]
  environment: Record<string, string>
}

/**
 * Parses the instructions of a Dockerfile that the check needs: CMD and HEALTHCHECK in exec form, COPY, RUN npm, ENV.
 * @throws {SyntaxError} if CMD or HEALTHCHECK is not in exec form: a shell in between would not pass signals to the process.
 */
export function readRecipe(dockerfile: string): Recipe {
  const recipe: Recipe = { copied: [], installs: [], health: [], command: [], environment: {} }
  const lines = dockerfile.replaceAll(/\\\n\s*/g, ' ').split('\n')
  for (const line of lines) {
    const [instruction = '', ...words] = line.trim().split(/\s+/)
    const rest = words.join(' ')
    if (instruction === 'COPY' && !rest.startsWith('--from')) {
      const to = words.at(-1) ?? ''
      for (const from of words.slice(0, -1)) recipe.copied.push({ from, to })
    } else if (instruction === 'RUN' && rest.startsWith('npm ')) recipe.installs.push(rest)
    else if (instruction === 'CMD') recipe.command = parseExecForm(rest)
    else if (instruction === 'HEALTHCHECK') recipe.health = parseExecForm(rest.slice(rest.indexOf('CMD') + 3))
    else if (instruction === 'ENV') {
      for (const word of words) {
        const [name = '', value = ''] = word.split('=')
        recipe.environment[name] = value
      }
    }
  }
  return recipe
}

function parseExecForm(text: string): string[] {
  const parsed: unknown = JSON.parse(text.trim())
  if (!Array.isArray(parsed) || !parsed.every((word) => typeof word === 'string')) {
    throw new SyntaxError(`not a list of strings: ${text}`)
  }
  return parsed
}
