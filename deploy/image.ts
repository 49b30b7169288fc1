/** What a Dockerfile does that can be tried without Docker. */
export interface Recipe {
  /** Paths that it copies out of the repository, in order, `--from` left out. */
  copied: { from: string; to: string }[]
  /** Commands of the stages that install, in order. */
  installs: string[]
  /** The health check's command, and the command of the image. */
  health: string[]
  command: string[]
  environment: Record<string, string>
}

/**
 * Reads the instructions of a Dockerfile that a check needs: exec forms of CMD and HEALTHCHECK, COPY, RUN npm, ENV.
 * @throws {SyntaxError} where CMD or HEALTHCHECK are not in exec form: a shell between would keep signals from the process.
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
    else if (instruction === 'CMD') recipe.command = exec(rest)
    else if (instruction === 'HEALTHCHECK') recipe.health = exec(rest.slice(rest.indexOf('CMD') + 3))
    else if (instruction === 'ENV') {
      for (const word of words) {
        const [name = '', value = ''] = word.split('=')
        recipe.environment[name] = value
      }
    }
  }
  return recipe
}

function exec(text: string): string[] {
  const read: unknown = JSON.parse(text.trim())
  if (!Array.isArray(read) || !read.every((word) => typeof word === 'string')) {
    throw new SyntaxError(`not a list of words: ${text}`)
  }
  return read
}
