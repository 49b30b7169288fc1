import { foldWord } from '../text/fold/fold-word.ts'

/** Whether a title announces a newsletter, a week in review, a podcast, a list of links or offers instead of one event. */
export function isRoundup(title: string): boolean {
  return ROUNDUP.test(foldWord(title))
}

const ROUNDUP = new RegExp(
  foldWord(
    [
      String.raw`\b(?:morning|evening|daily|weekly|news) (?:brief|briefing|digest|roundup|update|crunch|links|report|recap)\b`,
      String.raw`\b(?:round-?up|newsletter|(?:week|month|year) in review|(?:this|last) week in|links? (?:for|of)|weekend reads?)\b`,
      String.raw`^podcast\b|\bpodcast(?: ?[:#|]| \d| episode| folge)`,
      String.raw`^(?:episode|ep\.|folge|ausgabe|issue|no\.|nr\.|vol\.|episodio|capitulo|numero|выпуск|эпизод) ?(?:no ?)?\d+\b|(?:^|\s)# ?\d{1,4}\b`,
      String.raw`\b(?:morning|evening|opening|closing) (?:bid|bell|note)\b|\bin brief\b|\bwrap-?up\b|\brundown\b|\bwhat you missed\b|\bin case you missed\b|\bthis month in\b|\blinks?,? week \d+`,
      String.raw`^(?:[\w' ]+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)(?: [\w']+){0,2}: [^,]+,[^,]+(?:,| and )`,
      String.raw`\bkurz (?:und bundig|notiert|gemeldet)\b|\bwas war\b.{0,3}was wird\b|\bwas diese woche\b|\b(?:heute|jetzt) im angebot\b|\bangebote? (?:der woche|des tages)\b|\bim uberblick:`,
      String.raw`\blo mas leido\b|\bofertas del?\b|\blo mejor de la semana\b|\brevue de la semaine\b|\bla semaine en\b|\ben bref\b|\ben breve\b`,
      String.raw`^live(?:blog| ?ticker)?:|^en direct\b|^en directo\b|^minuto a minuto\b`,
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
