import { isScored, type Scorecard, scorecardText, scoreForm } from '@jiheng/core/score'
import { type Call, choice, type Surroundings } from '../call.ts'
import { isUnreadable, readInputs } from '../inputs.ts'
import { json } from '../output.ts'
import { profileOption } from '../profile-option.ts'

/** jiheng score: every row of the self-evaluations, recomputed and explained. */
export const score = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'])
  const profile = profileOption(call)
  const inputs = await readInputs(call.words, 'score', around)
  const cards: (Scorecard & { readonly file: string })[] = []
  for (const { file, disclosure } of inputs) {
    disclosure.forms.forEach((form, i) => {
      if (isScored(form)) cards.push({ file, ...scoreForm(form, i, profile(form)) })
    })
  }
  if (format === 'json') around.out(json(cards))
  else {
    for (const card of cards) around.out(`${card.file}\n${scorecardText(card, call.lang)}\n`)
    if (cards.length === 0) {
      around.err(
        call.lang === 'zh-CN'
          ? '没有可以评分的表：评分需要自评表，表中有实际完成值和得分。\n'
          : 'Nothing to score: a self-evaluation is needed, with actual values and scores.\n',
      )
    }
  }
  return inputs.some(isUnreadable) ? 2 : 0
}
