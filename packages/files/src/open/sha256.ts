import { plainSha256 } from './plain-sha256.ts'

/** SHA-256 in lower-case hexadecimal digits; runs in Node and in a browser, over plain HTTP too. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle: typeof crypto.subtle | undefined = globalThis.crypto?.subtle
  const digest = subtle === undefined ? plainSha256(bytes) : await subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
