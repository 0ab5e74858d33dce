import type { Form } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'
import { exact } from '../../../../score/decimal.ts'
import type { Grade, Profile } from '../../../../score/profile.ts'

/** What a header cell is for: as printed, else as the reader concluded it (a grade behind the total, without a label). */
export const labelOf = ({ label }: Form['fields'][number]): string => plainText(label.raw) || (label.value ?? '')

/** The grades as forms print them. */
export const gradeWords: Readonly<Record<Grade, { readonly 'zh-CN': string; readonly en: string }>> = {
  excellent: { 'zh-CN': '优', en: 'excellent' },
  good: { 'zh-CN': '良', en: 'good' },
  fair: { 'zh-CN': '中', en: 'fair' },
  poor: { 'zh-CN': '差', en: 'poor' },
}

const words: readonly (readonly [RegExp, Grade])[] = [
  [/^(?:优秀?|A)(?:等|级|等级)?$/, 'excellent'],
  [/^(?:良好?|B)(?:等|级|等级)?$/, 'good'],
  [/^(?:中等?|合格|一般|C)(?:等|级|等级)?$/, 'fair'],
  [/^(?:差|较差|不合格|D)(?:等|级|等级)?$/, 'poor'],
]
const boxed = /[□☐○☑☒√✓✔■●]/u
const isTick = /[☑☒√✓✔■●]/u

/**
 * The grades that a cell names: the only word in it, or of boxes those that are ticked (优□ 良☑ or □优 ☑良).
 * @example gradesIn('优□ 良☑ 中□ 差□') // ['good']
 */
export const gradesIn = (raw: string): readonly Grade[] => {
  const text = plainText(raw).replace(/[。，；：:、（）()]/g, '')
  const of = (word: string): readonly Grade[] =>
    words.flatMap(([pattern, grade]) => (pattern.test(word) ? [grade] : []))
  if (!boxed.test(text)) return of(text)
  const pieces = text.split(/(?<=[□☐○☑☒√✓✔■●])|(?=[□☐○☑☒√✓✔■●])/u)
  // Boxes stand all before their words, or all behind them.
  const before = boxed.test(pieces[0] ?? '')
  return pieces.flatMap((piece, index) => (isTick.test(piece) ? of(pieces[before ? index + 1 : index - 1] ?? '') : []))
}

/**
 * The grade of a total out of 100.
 * @example gradeOfPoints(national, '93') // 'excellent'
 */
export const gradeOfPoints = (profile: Profile, points: string): Grade | undefined =>
  profile.grades.find(({ from }) => exact(points).gte(exact(from)))?.grade
