/**
 * Folds words of a date for look-up in the list of month and day names: `février` → `fevrier`, `Ιούλ` → `ιουλ`.
 *
 * Why three folds: this one must match the spelling of that list exactly; `foldWord` is for comparing words and also
 * writes out letters (ß → ss, æ → ae); `foldText` is for whole texts in fact checks and keeps upper case, which names need.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036fʼ]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .normalize('NFC')
}
