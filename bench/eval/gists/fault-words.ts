/**
 * Words by which the checker of gists recognises faults, for the eight languages of the interface. Written from what readers
 * complained of and kept apart from the lists that the product selects sentences with: a checker that shares them would only
 * confirm itself.
 */

/** Pronouns and connectives: a sentence that begins with one leans on the sentence before it. Beginnings, not whole words. */
const LEANING: Record<string, string> = {
  en: `he|she|they|it|it's|they're|he's|she's|this|these|those|that|that's|his|her|hers|their|its|him|them|such|both|another|others|
    and|but|so|yet|or|nor|however|also|then|meanwhile|instead|still|moreover|furthermore|additionally|therefore|thus|hence|besides|
    otherwise|nevertheless|nonetheless|consequently|similarly|likewise|indeed|anyway|because of (?:this|that)|
    for (?:example|instance|this|that)|in (?:addition|contrast|other words|this|that|these|those|turn|fact|short|particular)|
    as (?:a result|such|mentioned|noted|well)|on the (?:other hand|contrary)|that said|of course|after (?:that|this|all)|
    (?:with|to|at|by|from|on|of|under|like|through|during|before|since|until|among|despite) (?:this|that|these|those|it|them)|
    the (?:latter|former|same|others?|two|pair|duo|above|following)|here|there(?:fore|after|by)|again|too|not only that|one of (?:them|these|those)|
    each (?:one|of (?:these|those|them))|(?:all|most|many|some|none|any) of (?:this|that|these|those|them)|all (?:this|that|these|those)|specifically|together,|
    which|who|whose|while this|even so|if so|in both|at (?:the same|that) time|rather|either way|to do (?:this|so|that)|apart from (?:this|that)`,
  de: `er|sie|es|dies|diese[rsnm]?|das (?:ist|war|sind|hat|wird|bedeutet|heißt|liegt|gilt|macht|sei)|dessen|deren|ihre?[rnms]?|seine?[rnms]?|
    und|aber|oder|doch|denn|jedoch|allerdings|außerdem|zudem|auch|dann|daher|deshalb|deswegen|dabei|dazu|damit|dafür|dagegen|
    danach|darum|darüber|daran|darin|davon|hierbei|hierzu|hier|trotzdem|dennoch|ebenso|ebenfalls|somit|also|so|zum beispiel|
    beispielsweise|etwa so|stattdessen|inzwischen|schließlich|letztere[rsn]?|erstere[rsn]?|solche[rsn]?|beide|im gegensatz|darunter|
    in dies(?:em|er)|bei dies(?:em|er)|mit dies(?:em|er)|nach dies(?:em|er)|aus dies(?:em|er)`,
  fr: `il|elle|ils|elles|ce|cet|cette|ces|cela|ça|c'est|celui-ci|celle-ci|celui|celle|ceux|son|sa|ses|leurs?|et|mais|ou|or|donc|
    car|cependant|toutefois|pourtant|aussi|ensuite|puis|alors|ainsi|de plus|en outre|par exemple|par ailleurs|en effet|d'ailleurs|
    néanmoins|enfin|à ce|pour ce(?:la|t|tte)?|dans ce(?:t|tte|s)?|avec ce(?:t|tte|s)?|en revanche|au contraire|tel(?:le)?s?|ici`,
  es: `él|ella|ello|ellos|ellas|esto|este|esta|estos|estas|eso|ese|esa|esos|esas|aquel|aquella|su|sus|y|e|pero|o|sin embargo|
    también|además|entonces|luego|así|por (?:eso|ello|ejemplo|tanto|otra parte|otro lado|lo tanto)|aunque|no obstante|mientras tanto|
    en (?:este|esta|ese|esa|cambio|efecto|concreto)|con (?:este|esta|esto|ello)|para (?:ello|esto)|asimismo|de hecho|dicho|dicha|ambos|ambas|aquí`,
  pt: `ele|ela|eles|elas|isso|isto|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|seu|sua|seus|suas|e|mas|ou|porém|
    contudo|entretanto|no entanto|também|além disso|então|depois|assim|por (?:isso|exemplo|outro lado|sua vez)|portanto|todavia|
    ness[ea]|nest[ea]|diss[oe]|dest[ea]|dess[ea]|ambos|ambas|aqui|já que|ou seja`,
  ru: `он|она|оно|они|это|этот|эта|эти|этого|этой|этим|этому|его|её|ее|их|ему|ей|им|и|а|но|да|или|однако|также|тоже|затем|потом|
    поэтому|притом|причём|причем|кроме (?:того|этого)|тем не менее|при (?:этом|том)|в этом|в этой|для этого|после этого|на этом|
    такой|такая|такие|такое|так|там|тут|здесь|например|впрочем|зато|тогда|оба|обе|к тому же|таким образом|в то же время`,
  uk: `він|вона|воно|вони|це|цей|ця|ці|цього|цієї|його|її|їх|йому|їй|їм|і|й|та|а|але|чи|або|однак|проте|також|теж|потім|тому|
    крім (?:того|цього)|тим не менш|при цьому|у цьому|в цьому|для цього|після цього|такий|така|такі|таке|так|там|тут|наприклад|зате|
    тоді|обидва|обидві|до того ж|таким чином|водночас`,
  zh: '他|她|它|他们|她们|它们|这|那|此|该|其|而|但|但是|然而|不过|因此|所以|此外|另外|同时|于是|并且|而且|例如|比如|其中|对此|与此同时|也就是说|换句话说|总之',
}

/** The writer in the first person singular. */
const PERSONAL: Record<string, string> = {
  en: String.raw`(?<![\p{L}\p{N}])(?:I(?='|’| [\p{Ll}])|[Mm]y|[Mm]yself|[Mm]ine|[Mm]e)(?![\p{L}\p{N}-])`,
  de: String.raw`(?<!\p{L})(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[rnms]?)(?!\p{L})`,
  fr: String.raw`(?<!\p{L})(?:[Jj]e|[Jj]['’]|[Mm]oi|[Mm]on|[Mm]a|[Mm]es)(?!\p{L})`,
  es: String.raw`(?<!\p{L})(?:[Yy]o|[Mm]i|[Mm]is|[Mm]í|[Mm]e)(?!\p{L})`,
  pt: String.raw`(?<!\p{L})(?:[Ee]u|[Mm]eus?|[Mm]inhas?|[Mm]im)(?!\p{L})`,
  ru: String.raw`(?<!\p{L})(?:[Яя]|[Мм]еня|[Мм]не|[Мм]ной|[Мм]о[йяиеёю]|[Мм]оего|[Мм]оей)(?!\p{L})`,
  uk: String.raw`(?<!\p{L})(?:[Яя]|[Мм]ене|[Мм]ені|[Мм]ною|[Мм]ій|[Мм]о[яїєю]|[Мм]ого)(?!\p{L})`,
  zh: '我(?!们|國|国|省|市|校|院|军|党)|笔者|小编',
}

/** The first sentence speaks of a "we" that nobody has introduced. */
const WE = `we|we're|we've|our|us|let's|wir|unsere?[rnms]?|uns|nous|notre|nos|nosotros|nuestr[oa]s?|nós|nosso|nossa|мы|наша?|наши|нам|
  ми|нам|наш[аіе]?|我们|咱们`

const GREETING = `welcome|hello|hi|hey|dear (?:readers?|friends|all)|greetings|good (?:morning|evening|day)|thank you for|thanks for|
  hallo|willkommen|liebe leser|herzlich|guten (?:tag|morgen)|bonjour|salut|bienvenue|hola|bienvenid[oa]s?|olá|oi|bem-vind[oa]s?|
  привет|здравствуйте|добро пожаловать|вітаємо|привіт|ласкаво просимо|大家好|欢迎|你好`

/** Promises content instead of giving it, sells something, or speaks of the page. Anywhere in a gist. */
const TEASER = String.raw`here(?:'s|’s| is| are) (?:a |an |the |how|what|why|where|when|everything|our|my|some|all|your|\w+ (?:ways|tips|things|reasons))|read on|keep reading|
  find out (?:more|how|what|why)|let(?:'|’)s (?:take|look|dive|get|see|talk|start|explore|go|find)|
  in (?:this|today(?:'|’)s) (?:\w+ ){0,2}(?:article|post|tutorial|guide|video|episode|series|blog|section|piece|chapter|lesson|review)|
  (?:we|i)(?:'|’)ll (?:show|look|explore|cover|walk|discuss|go|take|see|explain|learn|share)|you(?:'|’)ll (?:learn|find|discover|get|want)|
  have you ever|ever wondered|did you know|want to know|(?:click|tap) (?:here|on|the)|subscribe|sign up|newsletter|follow us|check (?:it |them )?out|
  stay tuned|don(?:'|’)t miss|(?:buy|shop|order) now|promo code|use (?:the )?code|limited[- ]time|\d+ ?% off|right place|learn more|download (?:our|now)|contact us|join us|
  read more|(?:as |see |shown |listed |described |mentioned |discussed )(?:above|below)|the above|in der? folgenden|in diesem (?:artikel|beitrag|video|tutorial)|
  jetzt (?:kaufen|bestellen|lesen)|weiterlesen|newsletter|dans cet article|en savoir plus|cliquez|abonnez|en este (?:artículo|post|tutorial|vídeo)|
  haz clic|suscr[ií]b|neste (?:artigo|post|vídeo|tutorial)|clique|inscreva|saiba mais|в этой (?:статье|заметке|публикации)|подпи(?:шитесь|сывайтесь)|
  читайте|у цій (?:статті|публікації)|підпи(?:шіться|суйтесь)|点击|关注我们|订阅`

/** Furniture of a page at the start of a sentence. */
const FURNITURE = String.raw`(?:first |originally |last )?(?:published|updated|posted|modified)(?: (?:on|by|at|in)\b|:| \d)|
  photo(?:graph)?s?(?::| by| courtesy)|image(?:s)?(?::| by| courtesy| credit)|credits?:|copyright|©|all rights|share this|
  \d+ (?:min|comments?|shares)|advertisement|sponsored|table of contents|related|see also|see more|more from|editor(?:'|’)s note|
  this (?:article|story|post|page|site|website) (?:was|is|has|contains|may|originally|uses)|we use cookies|cookies?|skip to|
  foto:|bild:|quelle:|anzeige|publié le|publicado el|publicado em|crédit|фото:|источник:|опубликовано|джерело:|责任编辑|来源|编辑[:：]|作者[:：]`

const LABEL = String.raw`(?:tl[;:]?\s?dr|key takeaways?|takeaways?|update|note|summary|disclosure|disclaimer|spoiler|warning|tip|hinweis|anmerkung|nota|примечание|внимание|увага)\s*[:：–—-]`

const pattern = (words: string): string => words.replace(/\s*\n\s*/gu, '')
const atStart = (words: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`^[\s"“„«‘'(¿¡]*(?:${pattern(words)})(?![\p{L}\p{N}])`, flags)

/** Words that follow "this" where it names a time instead of something told before. */
const A_TIME =
  /^["“]?(?:this|these) (?:week|month|year|spring|summer|autumn|fall|winter|morning|weekend|quarter|days|mon|tue|wed|thu|fri|sat|sun)|^diese(?:s|n)? (?:woche|jahr|monat)|^cette (?:semaine|année)|^este (?:año|mes)|^esta semana|^est[ea] (?:ano|mês|semana)|^这(?:几|一)?[年月周天]/iu

/** Whether a sentence leans on the one before it. `language` as ISO 639-1; unknown languages are compared with the English words. */
export function leans(sentence: string, language: string): boolean {
  if (A_TIME.test(sentence)) return false
  if (
    /, (?:however|though|therefore|jedoch|allerdings|cependant|sin embargo|no entanto|однако|проте),/u.test(
      sentence,
    )
  )
    return true
  if (language === 'zh') return new RegExp(`^[“「《"]?(?:${LEANING.zh})`, 'u').test(sentence)
  return atStart((LEANING[language] ?? LEANING.en)!).test(sentence.replaceAll('’', "'"))
}

/** Whether a text, quotations left out, speaks in the first person singular. */
export function isPersonal(text: string, language: string): boolean {
  return new RegExp((PERSONAL[language] ?? PERSONAL.en)!, 'u').test(text)
}

export const startsWithWe = (sentence: string): boolean =>
  atStart(WE).test(sentence.replaceAll('’', "'")) || /^(?:我们|咱们)/u.test(sentence)
export const isGreeting = (sentence: string): boolean => atStart(GREETING).test(sentence)
export const isTeaser = (text: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern(TEASER)})`, 'iu').test(text)
export const isFurniture = (sentence: string): boolean =>
  /^(?:By|Von|Por|Par|Автор) \p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}.]* ?){1,3}(?:$|[|,.]|\d)/u.test(
    sentence,
  ) || new RegExp(String.raw`^[\s"(\[]*(?:${pattern(FURNITURE)})`, 'iu').test(sentence)
export const isLabelled = (sentence: string): boolean =>
  new RegExp(`^(?:${LABEL})`, 'iu').test(sentence)
