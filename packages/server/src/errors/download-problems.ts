import type { ProblemKind } from './problem-kind.ts'

/** What cannot be made to be taken away. */
export const downloadProblems = {
  'nothing-to-download': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件没有可以下载的“{format}”内容。', advice: '请选择其他格式，或另一张表。' },
      en: { message: 'There is nothing to download as {format}.', advice: 'Choose another format or another form.' },
    },
  },
  'not-writable': {
    status: 422,
    words: {
      'zh-CN': { message: '{sentence}', advice: '' },
      en: { message: '{sentence}', advice: '' },
    },
  },
  'writing-too-slow': {
    status: 422,
    words: {
      'zh-CN': {
        message: '这份文件在 {limit} 秒内没有生成完，已停止。',
        advice: '请一次只下载一张表，或换一种格式。',
      },
      en: {
        message: 'The file was not made within {limit} seconds.',
        advice: 'Download one form at a time, or choose another format.',
      },
    },
  },
  'writing-too-heavy': {
    status: 422,
    words: {
      'zh-CN': {
        message: '生成这份文件所需内存超过 {limit} MB，已停止。',
        advice: '请一次只下载一张表，或换一种格式。',
      },
      en: {
        message: 'Making the file took more than {limit} MB of memory.',
        advice: 'Download one form at a time, or choose another format.',
      },
    },
  },
  'server-closing': {
    status: 503,
    words: {
      'zh-CN': { message: '服务程序正在关闭，文件没有生成。', advice: '请重新启动后再试。' },
      en: { message: 'The server is closing; the file was not made.', advice: 'Start it again, then try anew.' },
    },
  },
  'nothing-chosen': {
    status: 409,
    words: {
      'zh-CN': { message: '没有符合条件的文件，没有可下载的内容。', advice: '请选中几行，或放宽查找条件。' },
      en: {
        message: 'No document was chosen, so there is nothing to download.',
        advice: 'Select rows, or ask for less.',
      },
    },
  },
  'report-too-slow': {
    status: 422,
    words: {
      'zh-CN': {
        message: '这些文件在 {limit} 秒内没有检查完，报告没有编成。',
        advice: '请少选一些文件，分几次编制。',
      },
      en: {
        message: 'The documents were not checked within {limit} seconds; there is no report.',
        advice: 'Choose fewer documents, and report on them in parts.',
      },
    },
  },
  'report-too-heavy': {
    status: 422,
    words: {
      'zh-CN': {
        message: '检查这些文件所需内存超过 {limit} MB，报告没有编成。',
        advice: '请少选一些文件，分几次编制。',
      },
      en: {
        message: 'Checking the documents took more than {limit} MB of memory; there is no report.',
        advice: 'Choose fewer documents, and report on them in parts.',
      },
    },
  },
  'report-not-ready': {
    status: 409,
    words: {
      'zh-CN': { message: '审核报告还没有编好。', advice: '请稍候再试。' },
      en: { message: 'The report is not finished yet.', advice: 'Try again in a moment.' },
    },
  },
  'no-letters': {
    status: 409,
    words: {
      'zh-CN': { message: '没有选中要退回修改的问题，没有函可写。', advice: '请勾选要写进退回函的问题。' },
      en: {
        message: 'No finding is chosen, so there is no letter to write.',
        advice: 'Tick the findings to send back.',
      },
    },
  },
  'too-many-documents': {
    status: 413,
    words: {
      'zh-CN': {
        message: '一次最多下载 {limit} 份，现在选了 {total} 份。',
        advice: '请按年度、单位或模板缩小范围，分几次下载。',
      },
      en: {
        message: 'At most {limit} documents at once; {total} are chosen.',
        advice: 'Narrow it by year, unit or template, and download in parts.',
      },
    },
  },
  'zip-full': {
    status: 413,
    words: {
      'zh-CN': { message: '压缩包已满 {limit} GB，这份文件没有放进去。', advice: '请另行下载。' },
      en: {
        message: 'The zip holds {limit} GB already; this document is not in it.',
        advice: 'Download it by itself.',
      },
    },
  },
  'nothing-to-annotate': {
    status: 409,
    words: {
      'zh-CN': { message: '这份文件没有发现问题，没有可写的意见。', advice: '请直接下载原文件。' },
      en: {
        message: 'Nothing was found in it, so there is nothing to comment on.',
        advice: 'Download the file as it came.',
      },
    },
  },
  'no-such-publication': {
    status: 404,
    words: {
      'zh-CN': { message: '没有编号为“{publication}”的公开文本版式。', advice: '请从列表中另选一种。' },
      en: { message: 'There is no publication “{publication}”.', advice: 'Choose another one from the list.' },
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
