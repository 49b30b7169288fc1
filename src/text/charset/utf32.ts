/** Decodes UTF-32, which the platform's TextDecoder does not know. Units beyond Unicode become U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const unit = view.getUint32(at, littleEndian)
    const real = unit <= 0x10_ff_ff && (unit < 0xd8_00 || unit > 0xdf_ff)
    text += String.fromCodePoint(real ? unit : 0xff_fd)
  }
  return text.replace(/^\uFEFF/, '')
}
