/**
 * The order of names in a list: without regard to case and accents ("Émission" between "Earth" and "Exo"), numbers by their value.
 * Done here and not by the database, since SQLite and PostgreSQL order texts differently.
 */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Compares two names for sorting: negative, 0 or positive. Names that differ only in case and accents are equal. Pure. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b)
}
