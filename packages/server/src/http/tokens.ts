import { createHash } from 'node:crypto'
import type { World } from '../context.ts'

/** 256 bits of chance: nobody guesses it. */
export const newToken = ({ randomBytes }: World): string => Buffer.from(randomBytes(32)).toString('base64url')

/** What of a token is stored. A fast hash is enough for something that cannot be guessed. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
