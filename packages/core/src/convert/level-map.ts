import type { Indicator, Level1, Level2 } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import type { IndicatorsRow } from '../template/schema/index.ts'

/** A row of levels that a template prints, in printed order. */
export interface LevelSlot {
  readonly level1: Level1
  readonly label1: string
  readonly level2: Level2
  readonly label2: string
}

export const levelSlots = ({ levels }: IndicatorsRow): readonly LevelSlot[] =>
  levels.flatMap(({ level1, label, level2 }) =>
    level2.map((second) => ({ level1, label1: label, level2: second.level2, label2: second.label })),
  )

/**
 * Cost stands under output in the classic framework (财预〔2015〕88号) and is a level 1 with three kinds in that of 2021
 * (财预〔2021〕101号); the first of the kinds is what the classic one means.
 */
const kin: Readonly<Partial<Record<Level2, readonly Level2[]>>> = {
  cost: ['economicCost'],
  economicCost: ['cost'],
  socialCost: ['cost'],
  ecologicalCost: ['cost'],
}

/** The row of levels to which an indicator belongs; undefined where the template has none. */
export function slotOf(
  slots: readonly LevelSlot[],
  level1: Indicator['level1'],
  level2: Indicator['level2'],
): number | undefined {
  const find = (fits: (slot: LevelSlot) => boolean) => {
    const index = slots.findIndex(fits)
    return index < 0 ? undefined : index
  }
  const code = level2.value
  if (code === undefined) return find(({ label2 }) => labelKey(label2) === labelKey(level2.raw))
  return (
    find((slot) => slot.level2 === code && slot.level1 === level1.value) ??
    find((slot) => slot.level2 === code) ??
    find((slot) => kin[code]?.includes(slot.level2) ?? false)
  )
}
