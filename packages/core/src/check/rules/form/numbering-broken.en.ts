import type { RuleDocs } from '../../rule.ts'

export const numberingBrokenEn: RuleDocs = {
  title: 'Numbers that do not follow each other',
  what: 'In one text the numbers of the items begin with 2, leave one out or have one twice; or headings of one level are numbered 1、 and 二、.',
  why: 'Readers think that something is missing, and “item 3” is ambiguous.',
  example: '绩效目标：修缮渡槽。 / 2.清理淤泥。 / 3.加固护坡。',
  instead: 'Number the first item; number headings of one level alike: 一、 二、 三、.',
  cannotSee:
    'Only numbers at the beginning of a paragraph, and the first break of each text. Lists spread over cells are not followed.',
}
