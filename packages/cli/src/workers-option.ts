import { type Call, text } from './call.ts'
import { usage } from './usage.ts'

/** More threads than this are of no use to anybody. */
const most = 64

/**
 * How many threads `--workers N` asks for; undefined without it.
 *
 * @throws {UsageError} it is no whole number from 1 to 64
 */
export const workersOption = (call: Call): number | undefined => {
  const given = text(call, 'workers')
  if (given === undefined) return undefined
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < 1 || number > most) throw usage.badNumber('--workers', given, 1, most)
  return number
}
