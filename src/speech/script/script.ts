/** What is read out in one piece: one request to the speech server, and one voice message. */
export interface Script {
  /** ISO 639-1; decides which voice reads. */
  readonly language: string
  readonly parts: readonly ScriptPart[]
}

/** A part of a script, such as a story. */
export interface ScriptPart {
  /** As it is handed to the server. */
  readonly said: string
  /** What the part is about, for the list of chapters; `null` for a greeting. */
  readonly title: string | null
}

/** A place in a voice message. */
export interface Chapter {
  /** Whole seconds from the beginning. */
  readonly at: number
  readonly title: string
}

const BETWEEN = '\n\n'

/** The whole text that a script reads out. */
export function scriptText({ parts }: Script): string {
  return parts.map(({ said }) => said).join(BETWEEN)
}

/**
 * Where the chapters of a voice message begin. It is made whole, by one request, so that a voice goes on naturally from one story to the
 * next; the times are in proportion to the texts, since nothing in the sound says where a story begins.
 * @param seconds how long the sound is
 */
export function chaptersOf(script: Script, seconds: number): Chapter[] {
  const whole = Math.max(1, scriptText(script).length)
  const chapters: Chapter[] = []
  let before = 0
  for (const { said, title } of script.parts) {
    if (title !== null) chapters.push({ at: Math.floor((before / whole) * seconds), title })
    before += said.length + BETWEEN.length
  }
  return chapters
}
