/** The most frequent words of languages in Latin and Cyrillic script, by ISO 639-1 code. In any prose a fifth to a third of all words. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for it with as was on are this be by at from or have an not which you we but has they can their its',
  de: 'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie wird bei wir',
  fr: 'le la les de des et en un une du que qui dans pour est au sur pas plus par ce avec il sont ne se nous cette mais aux ou vous',
  es: 'el la los las de y en que un una por con para es del se no lo al más su como pero este esta ha son sin sobre también',
  pt: 'o os as de e em que um uma por com para é do da dos das se não no na ao mais como mas seu sua são pelo pela',
  it: 'il lo la gli le di e in che un una per con è del della dei si non al alla più come ma nel anche sono questo da',
  nl: 'de het een en van in op dat die is te voor met zijn aan niet er ook om als maar naar bij wordt door deze uit',
  sv: 'och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan eller',
  da: 'og i at det er en til på som af for med den der ikke de har et jeg han men var vi kan om fra sig eller så',
  no: 'og i det er på som en til for med av at ikke den de har et jeg vi han men var om seg fra kan så eller',
  pl: 'w i na z się do nie to że jest o jak od po za przez ale są który dla tym co oraz lub tak jego może',
  cs: 'a v se na je že to s z do o k jako ale by pro jsou které který za od po jeho nebo tak také při',
  tr: 've bir bu için ile de da olarak daha çok olan gibi en ne kadar sonra her o olduğu ama var ya ise',
  id: 'yang dan di dengan untuk dari ini dalam pada tidak itu adalah ke akan juga atau oleh ada sebagai bisa',
  fi: 'ja on ei että se oli ovat myös hän mutta joka kun niin tai sen ole kuin mukaan jos nyt vain',
  ru: 'и в не на что с по как это из к за для от но он мы его у они так все же бы или было был также',
  uk: 'і в не на що з до як це та за для від але він ми його у вони так всі же або було був також є й',
  bg: 'и на да се от в за не е са с че по като ще това си до при но или той беше които',
}

const byWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(FREQUENT)) {
  for (const word of words.split(' ')) {
    const known = byWord.get(word)
    if (known) known.push(language)
    else byWord.set(word, [language])
  }
}

/** Whether there is a list of frequent words for a language. */
export function hasFrequentWords(language: string): boolean {
  return Object.hasOwn(FREQUENT, language)
}

/** The share of a text's words that are among the most frequent ones of each language, 0 to 1; a language without any is missing. */
export function frequentWordShares(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of byWord.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  for (const [language, count] of counts) counts.set(language, count / words.length)
  return counts
}
