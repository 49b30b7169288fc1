/** One step of a stage. Paths are as the Dockerfile writes them. */
export type Step =
  /** `stage` is the name of an earlier stage; `null` stands for the repository. */
  | { kind: 'copy'; stage: string | null; from: string; to: string }
  | { kind: 'run'; command: string }

/** A stage of a Dockerfile. */
export interface Stage {
  /** `null` for a stage without a name. */
  name: string | null
  steps: Step[]
}

/** The parts of a Dockerfile that can be executed without Docker. */
export interface Recipe {
  /** All stages in order; the last one is the image. */
  stages: Stage[]
  /** The command of the health check. */
  health: string[]
  /** What the image runs. */
  command: string[]
  environment: Record<string, string>
}

/**
 * Parses the instructions of a Dockerfile that the check needs: FROM, ENTRYPOINT and HEALTHCHECK in exec form, COPY, RUN npm, ENV.
 * @throws {SyntaxError} if ENTRYPOINT or HEALTHCHECK is not in exec form: a shell in between would not pass signals to the process.
 */
export function readRecipe(dockerfile: string): Recipe {
  const recipe: Recipe = { stages: [], health: [], command: [], environment: {} }
  const lines = dockerfile.replaceAll(/\\\n\s*/g, ' ').split('\n')
  for (const line of lines) {
    const [instruction = '', ...words] = line.trim().split(/\s+/)
    const rest = words.join(' ')
    const steps = recipe.stages.at(-1)?.steps ?? []
    switch (instruction) {
      case 'FROM':
        recipe.stages.push({ name: /\sAS\s+(\S+)$/i.exec(rest)?.[1] ?? null, steps: [] })
        break
      case 'COPY':
        steps.push(...copies(words))
        break
      case 'RUN':
        if (rest.startsWith('npm ')) steps.push({ kind: 'run', command: rest })
        break
      case 'ENTRYPOINT':
        recipe.command = parseExecForm(rest)
        break
      case 'HEALTHCHECK':
        recipe.health = parseExecForm(rest.slice(rest.indexOf('CMD') + 3))
        break
      case 'ENV':
        for (const word of words) {
          const [name = '', value = ''] = word.split('=')
          recipe.environment[name] = value
        }
    }
  }
  return recipe
}

function copies(words: readonly string[]): Step[] {
  const stage = words.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? null
  const paths = words.filter((word) => !word.startsWith('--'))
  const to = paths.at(-1) ?? ''
  return paths.slice(0, -1).map((from) => ({ kind: 'copy', stage, from, to }))
}

function parseExecForm(text: string): string[] {
  const parsed: unknown = JSON.parse(text.trim())
  if (!Array.isArray(parsed) || !parsed.every((word) => typeof word === 'string')) {
    throw new SyntaxError(`not a list of strings: ${text}`)
  }
  return parsed
}
