/** The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const { roundWords, startWords } = (() => {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0
  return {
    roundWords: primes.map((prime) => fraction(Math.cbrt(prime))),
    startWords: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  }
})()

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The bytes, a one bit, zeros, and the number of bits: a whole number of blocks of 64 bytes (FIPS 180-4, 5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0)
  return view
}

/**
 * SHA-256 as 32 bytes without the browser's cryptography: it is withheld from pages that come over plain HTTP, as those of
 * an office's own network do.
 */
export function plainSha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes)
  const state = Uint32Array.from(startWords)
  const words = new Uint32Array(64)
  const at = (index: number): number => words[index] ?? 0
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + 4 * i)
    for (let i = 16; i < 64; i++) {
      const [early, late] = [at(i - 15), at(i - 2)]
      const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      words[i] = at(i - 16) + low + at(i - 7) + high
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i++) {
      const chosen = (e & f) ^ (~e & g)
      const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (roundWords[i] ?? 0) + at(i)) | 0
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [i, word] of state.entries()) digest.setUint32(4 * i, word)
  return new Uint8Array(digest.buffer)
}
