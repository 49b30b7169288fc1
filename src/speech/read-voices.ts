/**
 * Reads `SPEECH_VOICE`: one voice for all languages (`alloy`), or voices by language with at most one for the others
 * (`en=af_heart, es=ef_dora, alloy`). Returns which voice reads a language (ISO 639-1), `null` for none.
 */
export function readVoices(setting: string): (language: string) => string | null {
  const byLanguage = new Map<string, string>()
  let other: string | null = null
  for (const part of setting.split(',').map((one) => one.trim())) {
    const [, language, voice] = /^([a-z]{2}) ?= ?(\S.*)$/iu.exec(part) ?? []
    if (language !== undefined && voice !== undefined) byLanguage.set(language.toLowerCase(), voice)
    else if (part !== '') other = part
  }
  return (language) => byLanguage.get(language) ?? other
}
