import { lookUp } from '../look-up.ts'

/** Stop words by language, as written. Russian, German and Spanish: the most frequent ones. */
const LISTS: Record<string, string> = {
  en: `a about above after again against all also am an and any are as at be because been before being below between both
    but by can could d did do does doing down during each few for from further had has have having he her here hers herself
    him himself his how i if in into is it its itself just like ll m me more most my myself no nor not now of off on once
    one only or other our ours out over own re s said same say says she should so some such t than that the their theirs
    them themselves then there these they this those through to too under until up us ve very was we were what when where
    which while who whom why will with would you your yours`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
    нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас опять уж вам ведь там потом себя ничего ей
    может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто
    этот того потому этого какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех при об это также`,
  de: `der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man
    sein wurde sei ich wir ihr ihre seine dann wenn kann diese dieser dieses unter gegen schon ab`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese
    eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho es son fue ha han ser`,
}

const sets = new Map<string, ReadonlySet<string>>()

/**
 * The stop words of one language (ISO 639-1), not folded; empty if there is no list. For summaries, whose language is
 * known; to compare texts in any language, use `isStopWord`.
 */
export function stopWords(language: string): ReadonlySet<string> {
  let set = sets.get(language)
  if (set === undefined) {
    set = new Set((lookUp(LISTS, language) ?? '').split(/\s+/u).filter((word) => word !== ''))
    sets.set(language, set)
  }
  return set
}
