import type { Sheet } from '../sheet.ts'
import { line, text } from './line.ts'

/** The review of a target: questions with points, their sum, the grade. */
export const review = ({ head, questions = [], totals, grade }: Sheet): readonly string[] => [
  line(5, [head[0]?.[0] ?? ''], [head[0]?.[1] ?? '', 4]),
  line(5, [head[1]?.[0] ?? ''], [head[1]?.[1] ?? ''], [head[2]?.[0] ?? ''], [head[2]?.[1] ?? '', 2]),
  line(5, ['审核内容'], ['审核要点'], ['分值'], ['得分'], ['审核意见']),
  ...questions.map(({ block, item, points, score, opinion }, at) =>
    line(5, [questions[at - 1]?.block === block ? '^' : block], [item], [points], [score], [opinion]),
  ),
  line(5, ['总分', 2], [text(totals?.weight)], [text(totals?.score)], ['']),
  line(5, ['综合评定等级', 2], [text(grade), 3]),
]
