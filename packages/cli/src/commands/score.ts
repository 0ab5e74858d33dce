import { isScored, scorecardText, scoreForm } from '@jiheng/core/score'
import { type Call, choice } from '../call.ts'
import { openInputs } from '../inputs.ts'
import { jsonArray } from '../output.ts'
import { profileOption } from '../profile-option.ts'
import type { Surroundings } from '../surroundings.ts'

const nothing = {
  'zh-CN': '没有可以评分的表：评分需要自评表，表中有实际完成值和得分。',
  en: 'Nothing to score: a self-evaluation is needed, with actual values and scores.',
} as const

/** jiheng score: every row of the self-evaluations, recomputed and explained. */
export const score = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'])
  const profile = profileOption(call)
  const inputs = await openInputs(call, around)
  const array = jsonArray(around.out)
  let cards = 0
  for await (const { file, disclosure } of inputs) {
    disclosure.forms.forEach((form, i) => {
      if (!isScored(form)) return
      const card = scoreForm(form, i, profile(form))
      if (format === 'json') array.add({ file, ...card })
      else around.out(`${cards === 0 ? '' : '\n'}${file}\n${scorecardText(card, call.lang)}\n`)
      cards++
    })
  }
  if (format === 'json') array.end()
  // Where nothing could be read, the sentence about that has been said.
  if (cards === 0 && !inputs.failed()) around.err(`jiheng: ${nothing[call.lang]}\n`)
  return inputs.failed() ? 2 : 0
}
