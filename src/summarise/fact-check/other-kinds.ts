/**
 * Kinds of things of which a sentence names one: who writes "a train" where the article has "a plane" has taken another of
 * the same kind. One kind a line, in English; words joined by "=" are the same thing.
 */
const KINDS = `
red=reddish yellow blue green pink purple=violet orange black white brown grey=gray
minute=minutes hour=hours=hourly day=days=daily week=weeks=weekly month=months=monthly quarter=quarters=quarterly year=years=yearly=annual=annually decade=decades century=centuries
spring summer autumn=fall winter
breakfast=brunch lunch dinner=supper
train=trains=rail=railway plane=planes=airplane=airplanes=aircraft=flight=flights=jet bus=buses=coach ship=ships=boat=boats=ferry=vessel car=cars=automobile=vehicle=vehicles truck=trucks=lorry bicycle=bicycles=bike=bikes motorcycle=motorcycles=motorbike
phone=phones=smartphone=smartphones=handset=mobile tablet=tablets laptop=laptops=notebook=computer=computers=pc desktop=desktops watch=watches=smartwatch=wearable headset=headsets=headphones=earbuds television=televisions=tv=tvs printer=printers
film=films=movie=movies=cinema book=books=novel song=songs=music=album=track game=games painting=paintings sculpture=sculptures play=theatre=theater
dog=dogs=puppy cat=cats=kitten horse=horses bird=birds fish cow=cows=cattle sheep pig=pigs monkey=monkeys
uncle aunt cousin=cousins nephew niece grandfather=grandpa grandmother=grandma
gold=golden silver bronze platinum
euro=euros dollar=dollars pound=pounds=sterling yen rupee=rupees rouble=rubles
hydrogen oxygen nitrogen helium
battery=batteries engine=engines screen=screens=display=displays camera=cameras=lens
`

const meanings = new Map<string, { kind: number; meaning: string }[]>()
for (const [kind, line] of KINDS.trim().split('\n').entries()) {
  for (const thing of line.split(' ')) {
    for (const word of thing.split('=')) {
      const known = meanings.get(word) ?? []
      known.push({ kind, meaning: thing })
      meanings.set(word, known)
    }
  }
}

/** Whether two lower-cased words name different things of one kind. */
export function areOfOneKind(word: string, other: string): boolean {
  const [a = [], b = []] = [meanings.get(word), meanings.get(other)]
  return a.some(({ kind, meaning }) => b.some((o) => o.kind === kind && o.meaning !== meaning))
}

/** All words for the thing that `word` names, itself included; empty if it is of no listed kind. */
export function wordsFor(word: string): readonly string[] {
  return (meanings.get(word) ?? []).flatMap(({ meaning }) => meaning.split('='))
}
