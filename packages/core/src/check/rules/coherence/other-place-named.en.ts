import type { RuleDocs } from '../../rule.ts'

export const otherPlaceNamedEn: RuleDocs = {
  title: 'Another place is named',
  what: 'A goal or the name of an indicator names another county, banner, township or town than the unit’s own.',
  why: 'Mostly it was copied from another unit and the name was left; then goal and indicators may not be the unit’s own either.',
  example: 'Unit: 柿子湾县文化和旅游局; goal: 柚子滩县更新应急广播终端660组.',
  instead: 'Name the own county, and see whether goal and indicators fit the unit.',
  cannotSee:
    'Only 县, 旗, 乡 and 镇, and only where the unit’s name holds one of that rank; where names of 市, 区 and 街道 begin cannot be told. Help for, work with and ways to other places are passed.',
}
