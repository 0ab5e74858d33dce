import { describe, expect, test } from 'vitest'
import { callJiheng } from '../test/call-jiheng.ts'

const raws = (out: string): readonly string[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).raw)
const streamed = async (...stdin: readonly (string | Uint8Array)[]) =>
  raws((await callJiheng(['value', '--ndjson'], { stdin })).out)

describe('jiheng value', () => {
  test('the words of the call, one JSON object a line', async () => {
    expect(await callJiheng(['value', '≥8 个', '-3%'])).toEqual({
      status: 0,
      out:
        '{"raw":"≥8 个","value":{"kind":"quantity","op":"≥","number":"8","unit":"个"}}\n' +
        '{"raw":"-3%","value":{"kind":"quantity","op":null,"number":"-3","unit":"%"}}\n',
      err: '',
    })
  })

  test.for<[what: string, text: string, lines: string[]]>([
    ['nothing', '', []],
    ['an empty line', '\n', ['']],
    ['one line without an end', '≥8', ['≥8']],
    ['empty lines between', '≥8\n\n≤2\n\n', ['≥8', '', '≤2', '']],
    ['CRLF', '≥8\r\n\r\n≤2\r\n', ['≥8', '', '≤2']],
    ['a last line that ends with a return alone', '≥8\n≤2\r', ['≥8', '≤2']],
    ['white space is kept', ' ≥8 \n\t\n', [' ≥8 ', '\t']],
    ['a byte order mark is not', '\ufeff≥8\n', ['≥8']],
  ])('standard input: %s', async ([, text, lines]) => {
    const bytes = new TextEncoder().encode(text)
    expect(await streamed(bytes)).toEqual(lines)
    // However the system cuts it: in the middle of a character, between return and line feed.
    expect(await streamed(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(lines)
  })

  test('a line of many chunks', async () => {
    expect(await streamed(...Array.from({ length: 3000 }, () => '字'.repeat(50)), '\n')).toEqual(['字'.repeat(150_000)])
  })

  test('neither words nor --ndjson', async () => {
    const { status, err } = await callJiheng(['value', '--lang', 'en'])
    expect([status, err.startsWith('jiheng: Give the values to read')]).toEqual([2, true])
  })
})
