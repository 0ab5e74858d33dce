import { parseValue } from '@jiheng/core/value'
import type { Call } from '../call.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

const line = (raw: string): string => `${JSON.stringify({ raw, value: parseValue(raw) })}\n`

/** The lines of a stream as they come, without their ends; what follows the last end is a line unless it is empty. */
async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  // Pieces of the line that is not yet ended: joined once, however many chunks it takes.
  let pieces: string[] = []
  for await (const chunk of chunks) {
    const [head = '', ...rest] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split(
      '\n',
    )
    pieces.push(head)
    for (const next of rest) {
      yield pieces.join('').replace(/\r$/, '')
      pieces = [next]
    }
  }
  const last = pieces.join('') + decoder.decode()
  if (last !== '') yield last.replace(/\r$/, '')
}

/** jiheng value: the typed reading of raw values, from the words of the call or one a line from standard input. */
export const value = async (call: Call, around: Surroundings): Promise<number> => {
  const streamed = call.options.has('ndjson')
  if (!streamed && call.words.length === 0) throw usage.noValues()
  for (const raw of call.words) around.out(line(raw))
  if (streamed) for await (const raw of linesOf(around.stdin)) around.out(line(raw))
  return 0
}
