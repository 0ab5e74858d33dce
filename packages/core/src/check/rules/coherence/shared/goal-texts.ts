import type { Form, Printed } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'

/**
 * What a form says it will reach in the year, each text once: its goal, or the several goals that it prints apart, and its
 * sub-goals.
 * @example goalTexts(form).map(({ raw }) => raw)
 */
export const goalTexts = ({ goal, goals = [], subGoals = [] }: Form): readonly Printed[] => {
  const ofYear = goals.filter(({ span }) => span !== 'term').map(({ text }) => text)
  const main = ofYear.length > 1 ? ofYear : [goal]
  return [...main, ...subGoals.map(({ text }) => text)].filter(({ raw }) => plainText(raw) !== '')
}
