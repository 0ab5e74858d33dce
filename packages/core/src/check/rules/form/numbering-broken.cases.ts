import type { RuleCases } from '../../rule.ts'

const goal = (text: string) => ({ documents: [{ forms: [{ goal: text }] }] })
const headings = (...texts: readonly string[]) => ({
  documents: [{ narrative: texts.map((heading) => ({ heading, text: '按计划开展。' })), forms: [] }],
})

export const numberingBrokenCases: RuleCases = {
  fires: [
    { name: 'begins with 2', ...goal('修缮渡槽。\n2.清理淤泥。\n3.加固护坡。') },
    { name: 'leaves one out', ...goal('1.修缮渡槽。\n2.清理淤泥。\n4.加固护坡。') },
    { name: 'has one twice', ...goal('一、修缮渡槽。\n二、清理淤泥。\n二、加固护坡。') },
    { name: 'first and third', ...goal('一是修缮渡槽。三是清理淤泥。') },
    { name: 'headings in two ways', ...headings('1、总体目标', '二、分项目标'), at: ['1、总体目标'] },
  ],
  silent: [
    { name: '1, 2, 3', ...goal('1.修缮渡槽。\n2.清理淤泥。\n3.加固护坡。') },
    { name: 'two lists', ...goal('一、工程：\n1.修缮渡槽。\n2.清理淤泥。\n二、管护：\n1.巡查。\n2.养护。') },
    { name: 'decimals and dates', ...goal('修缮渡槽3.5公里。\n2.5公里清淤，2025.3完成。') },
    { name: 'one number alone', ...goal('落实第二阶段任务：\n2.清理淤泥。') },
    { name: 'a list below a heading', ...headings('1、总体目标', '一、修缮', '二、清淤', '2、分项目标') },
    { name: 'headings that go on', ...headings('一、总体目标', '二、分项目标') },
    { name: 'far numbers are another thing', ...goal('1.修缮渡槽。\n12、24号渡槽先修。') },
  ],
}
