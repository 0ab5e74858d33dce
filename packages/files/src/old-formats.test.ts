import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { shortLines } from './fixtures/short-lines.ts'
import { openFile } from './open/open-file.ts'

test.each(['doc', 'odt'])('a .%s of an office program, with all that is hard to read', async (ending) => {
  const bytes = await readFile(new URL(`./fixtures/old/mixed.${ending}`, import.meta.url))
  const opened = await openFile(Uint8Array.from(bytes), 'a')
  expect(opened.kind === 'blocks' && shortLines(opened.blocks)).toEqual([
    '绩效目标申报表',
    '留下加上的字尾',
    '看见完',
    '甲\t乙',
    '丙-丁戊',
    '己',
    '2026年度',
    '选☑是□否',
    '一、第一项任务',
    '二、第二项任务',
    '（二.1）细项',
    '1v3:项目 2+2:名称横跨 4:末',
    '2:数量 3:质量 4:\n内一\t内二\n内三\t内四',
    '2v2:甲 3+2:乙',
    '1v2:另起 3:丙 4:丁',
    '2+3:全横跨',
    '表后',
    '1+2:头',
    '1:一 2:二',
    // A row whose text is deleted, but which the program did not mark as deleted itself.
    '1: 2:',
    '带注之后',
    '文本框里的字',
    '有文本框的段',
    '末段',
    '脚注的话',
  ])
})
