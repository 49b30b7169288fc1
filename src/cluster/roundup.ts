import { foldWord } from '../text/fold/fold-word.ts'

/** Whether a title announces a newsletter, a week in review, a podcast, a list of links or offers instead of one event. */
export function isRoundup(title: string): boolean {
  return ROUNDUP.test(foldWord(title))
}

const ROUNDUP = new RegExp(
  foldWord(
    [
      String.raw`\b(?:morning|evening|daily|weekly|news) (?:brief|briefing|digest|roundup|update|crunch|links|report|recap)\b`,
      String.raw`\b(?:round-?up|newsletter|podcast|(?:week|month|year) in review|(?:this|last) week in|links? (?:for|of)|weekend reads?)\b`,
      String.raw`\b(?:best|top|early|today'?s) (?:\w+ ){0,3}(?:deals|offers|discounts)\b|\bdeals? (?:of the day|today|roundup)\b`,
      String.raw`\b(?:wochenruckblick|wochenschau|presseschau|kurz informiert|die (?:besten|top) (?:angebote|deals)|tagesangebote)\b`,
      String.raw`\b(?:resumen (?:semanal|de la semana|del dia)|boletin|las mejores ofertas|mejores ofertas|resumo da semana)\b`,
      String.raw`\b(?:revue de presse|bons plans|les meilleures offres|l'essentiel de)\b`,
      String.raw`дайджест|итоги (?:недели|дня)|главное за|новости недели|підсумки тижня`,
      String.raw`早报|晚报|日报|周报|一周|要闻|今日优惠`,
    ].join('|'),
  ),
  'u',
)
