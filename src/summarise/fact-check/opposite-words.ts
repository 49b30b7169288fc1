/**
 * Opposites; each side lists whole English words. A word that is said while only its opposite stands in the article is
 * wrong more often than not; that a word is missing from the neighbouring sentences is enough for the first list.
 */
const STRONG = `
increase increases increased increasing / decrease decreases decreased decreasing decline declines declined declining
rise rises rose risen rising / fall falls fell fallen falling drop drops dropped
higher / lower
upward / downward
highest / lowest
largest biggest / smallest
majority / minority
positive / negative
optimistic / pessimistic
profit profits / loss losses
success successful successfully succeeded / failure unsuccessful unsuccessfully failed
accept accepts accepted accepting / reject rejects rejected rejecting refuse refuses refused refusing
agree agrees agreed agreeing / disagree disagrees disagreed disagreeing
support supports supported supporting / oppose opposes opposed opposing
allow allows allowed allowing permit permits permitted / forbid forbids forbidden prevent prevents prevented preventing prohibit prohibits prohibited
improve improves improved improving improvement / worsen worsens worsened worsening deteriorate deteriorates deteriorated
strong stronger / weak weaker
expand expands expanded expanding / shrink shrinks shrinking shrank
easy easier easily / difficult hard harder
guilty / innocent
expensive / cheap inexpensive affordable
above / below
domestic / foreign international
internal / external
temporary temporarily / permanent permanently
public publicly / private privately
confirm confirms confirmed / deny denies denied
likely / unlikely
satisfied satisfaction / dissatisfied dissatisfaction disappointed
outperform outperforms outperformed / underperform underperforms underperformed
love loves loved like likes liked / hate hates hated dislike dislikes disliked
`
/** Words that are often said of something else nearby: of these the article must not have any form of the word at all. */
const WEAK = `
increase increases increased increasing grow grows grew growing growth rise rises rose rising / reduce reduces reduced reducing reduction cut cuts cutting lower lowers lowered lowering shrink shrinks shrank shrinkage decline declines declined
decrease decreases decreased decreasing reduce reduces reduced reducing lower lowers lowered lowering decline declines declined shrink shrinks shrank / increase increases increased increasing grow grows grew growing growth raise raises raised raising rise rises rose boost boosts boosted expand expands expanded
drop drops dropped fall falls fell tumble tumbles tumbled plunge plunges plunged plummet plummeted slump slumped / increase increases increased surge surges surged soar soars soared jump jumps jumped climb climbs climbed grow grew growth rise rose
improve improves improved improving enhance enhances enhanced / worsen worsens worsened impair impairs impaired degrade degrades degraded harm harms harmed hinder hinders hindered
strengthen strengthens strengthened strengthening / weaken weakens weakened weakening undermine undermines undermined
gain gains gained / loss losses lose loses lost
win wins won victory / lose loses lost defeat defeats defeated
early earlier / late later
new newer newest / older existing
recent / distant
first / last
begin begins began start starts started / end ends ended stop stops stopped finish finished
include includes included including / exclude excludes excluded excluding except
add adds added adding / remove removes removed removing delete deletes deleted
with / without
open opens opened opening / close closes closed closing shut
buy buys bought buying purchase purchases purchased / sell sells sold selling
hire hires hired hiring / fire fires fired firing dismiss dismissed
raise raises raised raising / lower lowers lowered cut cuts
fast faster quick quicker quickly rapid rapidly / slow slower slowly
big bigger large larger huge significant significantly major considerable / small smaller tiny slight slightly minor insignificant minimal
long longer / short shorter
long-term / short-term
high / low
hot warm / cold cool
good great excellent / bad poor terrible awful
best / worst
better / worse
same identical / different diverse
many numerous several / few
always / never
everyone everybody / nobody
inside / outside
north northern / south southern
east eastern / west western
automatic automatically / manual manually
online / offline
simple / complex complicated
explicit explicitly / implicit implicitly
encode encodes encoding encoder encoders / decode decodes decoding decoder decoders
encrypt encrypts encrypted encryption / decrypt decrypts decrypted decryption
upload uploads uploaded uploading / download downloads downloaded downloading
upgrade upgrades upgraded / downgrade downgrades downgraded
input inputs / output outputs
military / civilian commercial
approve approves approved approval / reject rejects rejected rejection
praise praises praised / criticise criticises criticised criticize criticizes criticized vilify
remember remembers remembered / forget forgets forgot forgotten
import imports imported / export exports exported
strength strengths / weakness weaknesses
advantage advantages benefit benefits pro pros / disadvantage disadvantages drawback drawbacks con cons
mandatory required compulsory / optional voluntary
free / paid
maximum / minimum
ancient / modern
temporary / lasting
secret secretly covertly / openly publicly
specific specifically / general generally
serious / funny humorous comic
safe safely / dangerous dangerously
clear clearly / unclear vague
fixed / flexible variable
employer employers / employee employees
buyer buyers / seller sellers
teacher teachers / student students
lender lenders / borrower borrowers
winner winners / loser losers
single / double multiple
single-digit / double-digit
basic / advanced
broad wide / narrow
light / heavy
thick / thin
man men / woman women
boy boys / girl girls
husband / wife
father dad / mother mom mum
brother brothers / sister sisters
son sons / daughter daughters
male males / female females
mr / ms mrs
ban bans banned banning / allow allows allowed permit permits
deny denies denied / admit admits admitted acknowledge acknowledges acknowledged
attack attacks attacked / defend defends defended
join joins joined / leave leaves left quit quits
pass passes passed / fail fails failed
correct correctly accurate accurately right / wrong wrongly
friend friends friendly / enemy enemies hostile
supporter supporters / opponent opponents critic critics
`

type Sides = readonly [ReadonlySet<string>, ReadonlySet<string>]

function parse(list: string): Sides[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = ''] = line.split(' / ')
      return [new Set(a.split(' ')), new Set(b.split(' '))] as const
    })
}

/** The words of one side, with the words that say the opposite. */
export interface Opposition {
  own: ReadonlySet<string>
  opposite: ReadonlySet<string>
  isStrong: boolean
}

const oppositions = new Map<string, Opposition[]>()
for (const [pairs, isStrong] of [
  [parse(STRONG), true],
  [parse(WEAK), false],
] as const) {
  for (const [a, b] of pairs) {
    for (const [own, opposite] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const word of own) {
        const known = oppositions.get(word) ?? []
        known.push({ own, opposite, isStrong })
        oppositions.set(word, known)
      }
    }
  }
}

/** What the lower-cased English word is the opposite of; empty for most words. */
export function oppositionsOf(word: string): readonly Opposition[] {
  return oppositions.get(word) ?? []
}

/** "un" and the like: "unadjusted" is the opposite of "adjusted". */
const PREFIX = /^(?:un|in|im|ir|il|non-?|dis|de|mis|anti-?)(?=\p{L}{4,}$)/u
/** The beginnings of words that only look as if they had such a prefix, with another word behind it: "inform", "discover". */
const NO_PREFIX =
  /^(?:inform|increas|install|instead|intent|intend|invest|invent|intens|inside|insight|input|inline|income|indoor|unless|discover|discount|discuss|display|dispatch|discharge|discourse|disease|dismiss|dispos|dissol|describ|deserv|design|depart|depend|deposit|detail|deploy|defend|define|degree|delight|demand|denot|devot|despite|decease|import|impress|improv|impart|implant|imprint|impact|impos|mistak|mission)/u

/** Whether one word is the other with a prefix that turns it round. */
export function negatesByPrefix(word: string, other: string): boolean {
  const [long, short] = word.length > other.length ? [word, other] : [other, word]
  return PREFIX.test(long) && long.replace(PREFIX, '') === short && !NO_PREFIX.test(long)
}
