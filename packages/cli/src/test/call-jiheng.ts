import { runCall } from '../run-call.ts'
import type { Surroundings } from '../surroundings.ts'

export interface Said {
  readonly status: number
  readonly out: string
  readonly err: string
}

interface Given extends Partial<Pick<Surroundings, 'cwd' | 'env' | 'watched' | 'shown' | 'outBytes' | 'ended'>> {
  /** The chunks of standard input. */
  readonly stdin?: readonly (string | Uint8Array)[]
}

/** One call with surroundings of its own: what it printed and its exit status. */
export const callJiheng = async (args: readonly string[], given: Given = {}): Promise<Said> => {
  const { cwd = '/', env = {}, watched = false, shown = false, stdin = [], ended = () => Promise.resolve() } = given
  async function* chunks() {
    yield* stdin
  }
  let time = 0
  let out = ''
  let err = ''
  const status = await runCall(args, {
    cwd,
    env,
    watched,
    shown,
    outBytes: given.outBytes ?? (() => {}),
    now: () => ++time,
    today: () => '2025-03-01',
    ended,
    stdin: chunks(),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { status, out, err }
}
