import { parseValue } from '@jiheng/core/value'
import type { Call, Surroundings } from '../call.ts'
import { usage } from '../usage.ts'

const line = (raw: string): string => `${JSON.stringify({ raw, value: parseValue(raw) })}\n`

/** jiheng value: the typed reading of raw values, from the words of the call or one a line from standard input. */
export const value = async (call: Call, around: Surroundings): Promise<number> => {
  for (const raw of call.words) around.out(line(raw))
  if (!call.options.has('ndjson')) {
    if (call.words.length === 0) throw usage.noFiles('value')
    return 0
  }
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of around.stdin) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n')
    rest = lines.pop() ?? ''
    around.out(lines.map((each) => line(each.replace(/\r$/, ''))).join(''))
  }
  if (rest !== '') around.out(line(rest))
  return 0
}
