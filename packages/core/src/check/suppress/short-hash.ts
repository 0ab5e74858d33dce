const [first, second] = [0xdeadbeef, 0x41c6ce57]

/**
 * A short name for a text (cyrb53, 14 hexadecimal digits): the same text gives the same name on every machine. It tells
 * texts apart and protects nothing.
 * @example shortHash('≤5万') === shortHash('≤5万元') // false
 */
export const shortHash = (text: string): string => {
  let [a, b] = [first, second]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
