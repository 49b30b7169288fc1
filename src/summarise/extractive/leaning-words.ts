/**
 * First words by which a sentence leans on the one before it: pronouns, demonstratives and connectives, for the languages of
 * the bot and Japanese. Taken alone, such a sentence leaves its reader asking who or what is meant.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `he she they it his her hers their its him them this that these those such both either neither another others one and but so or
    nor yet then also however still instead meanwhile moreover furthermore additionally similarly likewise specifically therefore thus
    hence consequently nevertheless nonetheless otherwise besides indeed again here together too which who whose rather conversely
    afterwards accordingly alternatively admittedly again anyway elsewhere unfortunately fortunately sadly luckily ultimately
    finally secondly thirdly lastly next plus hopefully interestingly importantly`,
  de: `er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dessen deren dies diese dieser dieses diesen diesem
    jene jener jenes solche solcher solches beide beides und oder aber doch denn jedoch allerdings außerdem zudem auch dann daher
    deshalb deswegen darum dabei dazu damit dafür dagegen danach davor darauf daraus daran darin darüber darunter davon dadurch
    hier hierbei hierzu hierfür dort trotzdem dennoch ebenso ebenfalls somit also so stattdessen inzwischen schließlich
    letztere letzterer letzteres erstere ersterer beispielsweise zusätzlich gleichzeitig leider natürlich`,
  fr: `il elle ils elles ce cet cette ces cela ça c celui celle ceux celles son sa ses leur leurs et mais ou or donc car cependant
    toutefois pourtant aussi ensuite puis alors ainsi néanmoins enfin ici tel telle tels telles certains certaines autre d
    également finalement malheureusement bref parallèlement`,
  es: `él ella ello ellos ellas esto este esta estos estas eso ese esa esos esas aquel aquella aquellos su sus y e pero o u
    también además entonces luego así aunque asimismo dicho dicha dichos dichas ambos ambas aquí tal tales otro otra otros otras
    finalmente igualmente`,
  pt: `ele ela eles elas isso isto este esta estes estas esse essa esses essas aquele aquela aquilo seu sua seus suas e mas ou porém
    contudo entretanto também então depois assim portanto todavia nesse nessa neste nesta disso deste desta desse dessa ambos
    ambas aqui outro outra outros outras tal tais finalmente`,
  ru: `он она оно они его её ее их ему ей им это этот эта эти этого этой этому этим этих такой такая такое такие так тот та те то
    и а но да или однако также тоже затем потом поэтому притом причём причем впрочем зато тогда оба обе там тут здесь например
    наконец кстати ещё еще потому который которая которые остальные другие`,
  uk: `він вона воно вони його її їх йому їй їм це цей ця ці цього цієї цьому цим цих такий така таке такі так той та те ті
    і й а але чи або однак проте також теж потім тому зате тоді обидва обидві там тут наприклад нарешті ще який яка які інші`,
}

/** Beginnings of several words, and of languages without spaces. Matched against folded, lower-case text. */
const PHRASES: Readonly<Record<string, string>> = {
  en: String.raw`(?:it|that|he|she|they|there|here)'(?:s|re|ll|ve|d)|(?:all|most|many|some|none|any|each|every|part|much|few|one|two|both) of (?:this|that|these|those|them|which|it)|
    each one|(?:all|even|only|not) (?:this|that|these|those|so|then|it)|for (?:example|instance|this|that|these|starters|now)|on top of (?:this|that|it)|
    (?:in|with|to|at|by|from|on|of|under|like|through|during|before|after|since|until|among|despite|within|without|over|beyond|behind|given|via|using|following) (?:this|that|these|those|it|them|him|her|his|their|its|all this|all that|such|doing so)|
    in (?:addition|contrast|other words|turn|fact|short|particular|both|either|general|conclusion|comparison|response|return)|as (?:a result|such|mentioned|noted|well|it turns|you can|shown|described|seen|usual)|
    on the (?:other hand|contrary|flip side)|that (?:said|way|being)|of course|at (?:the same|that|this) (?:time|point)|after (?:all|that|this)|
    the (?:latter|former|same|other|others|two|three|four|pair|duo|above|following|next|reason|result|rest|first one|second one|problem is|good news|bad news|answer)(?!\p{L})|
    to (?:do|achieve|make|solve|address|avoid) (?:this|that|so|it)|(?:while|if|when|as|because|once|although|though|since|where|until|unless|by|in|to|with|after|before) (?:this|that|these|those|so|doing (?:so|this|that))(?! (?:they|we|you|he|she))|
    not only (?:that|this|did|does|is|are|was|were|do)|more (?:importantly|specifically)|even (?:so|better|worse)|either way|apart from (?:this|that)|aside from (?:this|that)|first of all|what(?:'s)? (?:is )?more|there(?:fore|by)|
    as (?:for|to) (?:the|that|this)|with that|to (?:this|that) end|along with (?:this|that|these)|an?other (?:one|of|way|reason)|(?:my|your) `,
  de: String.raw`das (?:ist|sind|war|waren|hat|hatte|wird|würde|bedeutet|heißt|liegt|gilt|macht|sei|soll|kann|geht|zeigt|betrifft|ergab|klingt)|in dies(?:em|er|en)|(?:bei|mit|nach|aus|von|zu|auf|für|durch|über|um|an|unter|seit) dies(?:em|er|en|es|e)|
    zum (?:beispiel|einen|anderen)|unter anderem|darüber hinaus|im (?:gegensatz|gegenzug|übrigen|anschluss)|nicht nur das|aus diesem|auf diese weise|so(?:wohl)? |etwa (?:so|wenn)|wie (?:bereits|oben|schon)`,
  fr: String.raw`c['’]|d['’](?:ailleurs|autre|autres)|de plus|en (?:outre|effet|revanche|fait|plus)|par (?:exemple|ailleurs|conséquent|contre)|(?:dans|avec|pour|à|de|sur|par|après|malgré) ce(?:t|tte|s|la)?(?!\p{L})|au contraire|du coup|à (?:noter|son tour)|quant à`,
  es: String.raw`por (?:eso|ello|ejemplo|tanto|esto|otra parte|otro lado|lo tanto|su parte)|sin embargo|no obstante|mientras tanto|de (?:hecho|esta|este|ese|esa)|en (?:este|esta|ese|esa|estos|estas|cambio|efecto|concreto|resumen)|con (?:este|esta|esto|ello|eso)|para (?:ello|esto|este|esta|eso)|es decir|a su vez|lo (?:mismo|cual)`,
  pt: String.raw`por (?:isso|exemplo|outro lado|sua vez|esse|este)|no entanto|além (?:disso|disto)|ou seja|com (?:isso|isto|esse|essa|este|esta)|para (?:isso|isto|esse|essa)|de fato|em (?:seguida|resumo)|já que|por fim`,
  ru: String.raw`(?:кроме|помимо|после|для|вместо|из|от|до) (?:того|этого|них|него|неё|нее|этих)|тем (?:не менее|самым)|при (?:этом|том|нём|нем|них)|(?:в|на|с|по|к|об|о) (?:этом|этой|этих|этим|этому|нём|нем|ней|них|ним|том|то же)|к (?:тому же|слову|сожалению)|таким образом|как (?:и|уже|видно)|в (?:частности|результате|итоге|целом)|более того|не только это|то есть|с другой стороны|по (?:его|её|ее|их) `,
  uk: String.raw`(?:крім|окрім|після|для|замість|з|від|до) (?:того|цього|них|нього|неї|цих)|тим (?:не менш|самим)|при (?:цьому|тому)|(?:у|в|на|з|по|до|про) (?:цьому|цій|цих|цим|ньому|ній|них|тому)|до того ж|таким чином|як (?:і|вже)|більше того|тобто|з іншого боку|за (?:його|її|їх|їхніми)`,
  zh: '[他她它这那此该其而但]|因此|所以|此外|另外|同时|于是|并且|然而|不过|例如|比如|对此|与此|也就是|换句话|总之|随后|接着|然后|最后|其中|如此|以上|上述|后者|前者|同样|不仅如此|除此|相比之下|当然',
  ja: 'これ|それ|あれ|この|その|あの|ここ|そこ|こう|そう|しかし|だが|ただ|また|さらに|なお|一方|そして|ところが|例えば|たとえば|つまり|同様|彼|彼女|なぜなら|ちなみに|とはいえ|では|でも',
}

const NO_SPACES = new Set(['zh', 'ja'])

/** "This week", "these days": a time, which needs no sentence before it. */
const A_TIME =
  /^(?:this|these) (?:week|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|weekend|quarter|days|past|coming)(?!\p{L})|^diese[snr]? (?:woche|jahr|monat|wochenende|tage)(?!\p{L})|^cette (?:semaine|année)|^est[ea] (?:año|mes|semana|ano|mês|verano)(?!\p{L})|^это(?:й|т|го) (?:недел|год|месяц)|^ц(?:ього|ей) (?:тиж|рок|місяц)|^这(?:几|一)?[年月周天]/u

/** "Mars, however, has not": the connective stands inside. */
const INSIDE =
  /, (?:however|though|therefore|instead|meanwhile|too|jedoch|allerdings|hingegen|dagegen|cependant|toutefois|en revanche|sin embargo|no obstante|no entanto|porém|однако|впрочем|проте|однак),/u

/** A sentence without its opening marks, as the patterns expect it. */
const OPENING = /^[\s"“”„«‘’'(（「『《¿¡]+/u

const words = new Map<string, ReadonlySet<string>>()
for (const [language, list] of Object.entries(WORDS))
  words.set(language, new Set(list.split(/\s+/u)))

const phrases = new Map<string, RegExp>()
for (const [language, list] of Object.entries(PHRASES)) {
  const end = NO_SPACES.has(language) ? '' : String.raw`(?![\p{L}\p{N}])`
  const pattern = list.replaceAll(/\n\s*/gu, '')
  phrases.set(
    language,
    new RegExp(`^(?:${pattern.endsWith(' ') ? pattern : `(?:${pattern})`})${end}`, 'u'),
  )
}

/**
 * Whether a sentence leans on the one before it. `language` is ISO 639-1; of languages without a list only what the English
 * words say is known.
 */
export function isLeaning(sentence: string, language: string): boolean {
  const text = sentence.replace(OPENING, '').replaceAll('’', "'").toLowerCase()
  if (A_TIME.test(text)) return false
  const known = phrases.has(language) ? language : 'en'
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ''
  if (words.get(known)?.has(first) === true || phrases.get(known)!.test(text)) return true
  return INSIDE.test(text)
}
