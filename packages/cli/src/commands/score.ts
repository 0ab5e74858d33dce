import { isMonitored, isScored, lightsText, monitorForm, scorecardText, scoreForm } from '@jiheng/core/score'
import { type Call, choice } from '../call.ts'
import { openInputs } from '../inputs.ts'
import { jsonArray } from '../output.ts'
import { profileOption } from '../profile-option.ts'
import type { Surroundings } from '../surroundings.ts'

const nothing = {
  'zh-CN': '没有可以评分的表：评分需要自评表，表中有实际完成值和得分；监控表给出亮灯。',
  en: 'Nothing to score: a self-evaluation is needed, with actual values and scores, or a monitoring form for its lights.',
} as const

/** jiheng score: every row of the self-evaluations, recomputed and explained; the lights of monitoring forms. */
export const score = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'])
  const profile = await profileOption(call, around.cwd)
  const inputs = await openInputs(call, around)
  const array = jsonArray(around.out)
  let cards = 0
  for await (const { file, disclosure } of inputs) {
    disclosure.forms.forEach((form, i) => {
      const lit = isMonitored(form) ? monitorForm(form, i, profile(form)) : undefined
      const scored = isScored(form) ? scoreForm(form, i, profile(form)) : undefined
      const made = [
        ...(lit ? [{ card: lit, text: () => lightsText(lit, call.lang) }] : []),
        ...(scored ? [{ card: scored, text: () => scorecardText(scored, call.lang) }] : []),
      ]
      for (const { card, text } of made) {
        if (format === 'json') array.add({ file, ...card })
        else around.out(`${cards === 0 ? '' : '\n'}${file}\n${text()}\n`)
        cards++
      }
    })
  }
  if (format === 'json') array.end()
  // Where nothing could be read, the sentence about that has been said.
  if (cards === 0 && !inputs.failed()) around.err(`jiheng: ${nothing[call.lang]}\n`)
  return inputs.failed() ? 2 : 0
}
