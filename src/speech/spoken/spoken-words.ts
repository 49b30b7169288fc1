/** A noun beside a number, by the plural categories of its language (CLDR); what is left out is as `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** Currencies that a sign names without doubt; ¥ may be yen or yuan. */
export type Currency = 'dollar' | 'usDollar' | 'euro' | 'pound' | 'rouble' | 'hryvnia' | 'real'

/** Powers of ten that texts shorten. */
export type Scale = 'thousand' | 'million' | 'billion' | 'trillion'

/** Units that `Intl.NumberFormat` has no names for. */
export type OwnUnit = 'hertz' | 'watt' | 'watt-hour' | 'nanometer' | 'milliampere-hour'

/** What a language needs for its texts to be read out. */
export interface SpokenWords {
  /** Whether a comma stands before decimals. */
  readonly hasDecimalComma: boolean
  readonly currencies: Readonly<Record<Currency, Forms>>
  /** The currency after a scale: "3 billion dollars", « 3 milliards de dollars ». */
  readonly afterScale: Readonly<Record<Currency, string>>
  readonly scales: Readonly<Record<Scale, Forms>>
  /** How the language shortens scales beside numbers, with a final dot where it writes one. */
  readonly shortScales: Readonly<Record<string, Scale>>
  /** How it shortens them only beside a sign of money: "$3.5B". */
  readonly moneyScales: Readonly<Record<string, Scale>>
  readonly prefixes: Readonly<Record<'k' | 'M' | 'G' | 'T', string>>
  readonly units: Readonly<Record<OwnUnit, Forms>>
  /** Its own abbreviations of units, by the unit that they stand for (`unit-signs.ts`). */
  readonly unitSigns: Readonly<Record<string, string>>
  /** Units whose names nobody says in this language. */
  readonly leavesUnits: ReadonlySet<string>
  readonly times: Forms
  /** With {0} and {1} for what stands before and after. */
  readonly by: string
  readonly to: string
  readonly power: string
  /** With {0} for the number. */
  readonly version: string
  readonly number: string
  readonly about: string
  readonly atLeast: string
  readonly atMost: string
  readonly plusMinus: string
  readonly and: string
  /** Abbreviations as regular expressions without their last dot, with what is said for them. */
  readonly abbreviations: readonly (readonly [short: string, full: string])[]
  /** Those that often end a sentence, whose last dot then stays. */
  readonly endings: readonly (readonly [short: string, full: string])[]
}

/** The form of a noun beside a number. */
export function formOf(forms: Forms, category: Intl.LDMLPluralRule): string {
  return forms[category] ?? forms.other
}
