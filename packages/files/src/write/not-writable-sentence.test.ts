import { expect, test } from 'vitest'
import type { NotWritableReason } from './not-writable.ts'
import { notWritableSentence } from './not-writable-sentence.ts'

test.each<[reason: NotWritableReason, zh: string, en: string]>([
  [
    { code: 'writer-missing', name: 'typst' },
    '不能写成这种格式：这台机器上没有安装“typst”。请运行 npm install 补装，或者换一种格式。',
    'This format cannot be written: “typst” is not installed on this machine. Run npm install, or choose another format.',
  ],
  [
    { code: 'too-much', what: 'characters', count: 40_000, limit: 32_767, at: '年度目标…' },
    '“年度目标…”有40000个字符，这种格式最多32767个字符。请拆开或者缩短，或者换一种格式。',
    '“年度目标…” has 40000 characters; this format holds at most 32767 characters. Split or shorten it, or choose another format.',
  ],
  [
    { code: 'too-much', what: 'rows', count: 1_048_577, limit: 1_048_576, at: '' },
    '这份文件有1048577行，这种格式最多1048576行。请拆开或者缩短，或者换一种格式。',
    'The document has 1048577 rows; this format holds at most 1048576 rows. Split or shorten it, or choose another format.',
  ],
  [
    { code: 'too-much', what: 'columns', count: 20_000, limit: 16_384, at: '目标表' },
    '“目标表”有20000列，这种格式最多16384列。请拆开或者缩短，或者换一种格式。',
    '“目标表” has 20000 columns; this format holds at most 16384 columns. Split or shorten it, or choose another format.',
  ],
  [
    { code: 'characters-without-font', characters: ['🌲', '𠮷'], at: '项目名称' },
    '有的字没有字体能印：🌲 𠮷（在“项目名称”中）。请改用别的字，或者换一种格式。',
    'No font can print these characters: 🌲 𠮷 (in “项目名称”). Use others, or choose another format.',
  ],
  [
    { code: 'too-slow', seconds: 60 },
    '写了60秒还没有写完，已经停下。请分几次写（一次一张表），或者换一种格式。',
    'Writing was stopped after 60 seconds. Write one form at a time, or choose another format.',
  ],
  [
    { code: 'too-heavy', megabytes: 1_500 },
    '写这份文件要用的内存超过1500 MB，已经停下。请分几次写（一次一张表），或者换一种格式。',
    'Writing was stopped: it needs more than 1500 MB of memory. Write one form at a time, or choose another format.',
  ],
])('%j', (reason, zh, en) => {
  expect([notWritableSentence(reason, 'zh-CN'), notWritableSentence(reason, 'en')]).toEqual([zh, en])
})
