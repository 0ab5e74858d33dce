import type { RuleDocs } from '../../rule.ts'

export const causeWithoutTextEn: RuleDocs = {
  title: 'A cause ticked and not told',
  what: 'A kind of cause is ticked on a monitoring form and the cell for the reason is empty.',
  why: 'The kind only says where the trouble lies, not what happened, nor whether it can be mended.',
  example: '硬件条件保障 ticked, no reason.',
  instead: '进口配件七月才到货，改由国内厂家供货，十月前装完。',
  cannotSee: 'Forms without a cell for the reason, and rows that tell it in the remark or measures, are not checked.',
}
