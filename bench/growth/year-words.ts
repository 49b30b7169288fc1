/** Words of a made-up language, as unevenly frequent as those of a real one. */

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')
const VOCABULARY = 3000

/** The word of a rank; 0 is the most frequent. */
export function word(rank: number): string {
  const digits = [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20]
  return digits.map((digit) => SYLLABLES[digit]).join('')
}

/** A text of words, in sentences; the same seed gives the same text. */
export function words(count: number, seed: number): string {
  let state = seed * 2_654_435_761 + 1
  const chosen = Array.from({ length: count }, (_, place) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    // Zipf: the word of rank n is as frequent as 1/n.
    const rank = Math.floor(VOCABULARY ** (state / 2 ** 32)) - 1
    const one = word(rank)
    return place % 12 === 0 ? `${one.charAt(0).toUpperCase()}${one.slice(1)}` : one
  })
  return `${chosen.map((one, place) => (place % 12 === 11 && place < count - 1 ? `${one}.` : one)).join(' ')}.`
}
