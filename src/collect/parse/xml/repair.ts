/**
 * What windows-1252 has at the places 128 to 159. XML and Unicode have control characters there, which no feed means:
 * such numbers come from texts that were never converted.
 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Replaces C1 control characters by the letters that windows-1252 has in their place. */
export function repairControls(text: string): string {
  if (!/[\u0080-\u009f]/.test(text)) return text
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 128] ?? char)
}
