/**
 * Whether a UTF-16 code unit is a blank inside a line or between lines: ASCII white space, NBSP, the typographic spaces
 * U+2000–200A, line and paragraph separator, U+202F, U+205F and the ideographic space.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x2000) return code === 0xa0 || code === 0x1680
  return code === 0x3000 || code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
}

/**
 * Whether a UTF-16 code unit has no width of its own: soft hyphen, zero-width space and joiners, direction marks,
 * word joiner, BOM. They hide in numbers that were copied from office documents and break every naive pattern.
 */
export function isZeroWidth(code: number): boolean {
  if (code === 0xad) return true
  if (code < 0x180e) return false
  return (
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  )
}
