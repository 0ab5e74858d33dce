import { commonHanzi } from './common-hanzi.ts'

const sampleLength = 20_000

/** Characters that a Chinese office document is made of besides ideographs. */
const usual =
  /[\t\n\v\f\r\u0020-\u007e\u00a0-\u00ff\u2010-\u206f\u2100-\u214f\u2160-\u217f\u2190-\u2199\u2200-\u22ff\u2460-\u249b\u25a0-\u25ff\u2610-\u2612\u3000-\u303f\u3220-\u3229\uff01-\uff5e\uffe0-\uffe5]/
const ideograph = /[\u3400-\u4dbf\u4e00-\u9fff]|[\ud840-\ud88f][\udc00-\udfff]/

/**
 * How much a decoded text looks like Chinese or English writing, from 0 to 1. Decoding with the wrong table gives rare
 * ideographs and stray symbols, which weigh little.
 */
export function plausibility(text: string): number {
  const sample = text.length <= sampleLength ? text : text.slice(0, sampleLength / 2) + text.slice(-sampleLength / 2)
  let weight = 0
  let characters = 0
  for (const character of sample) {
    characters++
    if (usual.test(character) || commonHanzi.has(character)) weight += 1
    else if (ideograph.test(character)) weight += 0.3
  }
  return characters === 0 ? 1 : weight / characters
}
