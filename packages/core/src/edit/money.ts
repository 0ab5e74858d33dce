import type { AmountUnit } from '../form/codes.ts'
import type { Form } from '../form/form.ts'
import { isMoneyColumn } from '../form/money-columns.ts'
import { typedAmount } from '../form/typed.ts'

/** A form whose unit of money was typed anew: what its money cells print now means other amounts. */
export const rereadMoney = (form: Form): Form => {
  const unit: AmountUnit = form.amountUnit.value ?? '元'
  const reread = <P extends { readonly raw: string; readonly place: Form['place']; readonly inferred?: true }>(
    printed: P,
  ) => (printed.inferred ? printed : typedAmount(printed.raw, printed.place, unit))
  return {
    ...form,
    funds: form.funds.map((line) => (isMoneyColumn(line.column) ? { ...line, amount: reread(line.amount) } : line)),
    ...(form.subGoals
      ? { subGoals: form.subGoals.map((goal) => (goal.amount ? { ...goal, amount: reread(goal.amount) } : goal)) }
      : {}),
    ...(form.tasks && {
      tasks: form.tasks.map((task) => ({
        ...task,
        amounts: task.amounts.map((one) => (isMoneyColumn(one.column) ? { ...one, amount: reread(one.amount) } : one)),
      })),
    }),
  }
}
