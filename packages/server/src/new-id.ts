import type { World } from './context.ts'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

const timeLetters = (milliseconds: number): string => {
  let rest = milliseconds
  let text = ''
  for (let place = 0; place < 10; place++) {
    text = (letters[rest % 32] ?? '') + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/**
 * A name that no other thing has, and that sorts by time: ten letters of time, sixteen of chance.
 * @example newId(world) // '01kdt9k2v8q6m3…'
 */
export const newId = ({ now, randomBytes }: World): string =>
  timeLetters(now().getTime()) + Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('')
