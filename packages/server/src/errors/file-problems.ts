import type { ProblemKind } from './problem-kind.ts'

/** What is wrong with a file that was brought. */
export const fileProblems = {
  'file-too-large': {
    status: 413,
    words: {
      'zh-CN': { message: '文件过大：每个文件最多 {limit} MB。', advice: '请按单位或按项目拆分后分别上传。' },
      en: { message: 'The file is too large: at most {limit} MB each.', advice: 'Split it by unit or by project.' },
    },
  },
  'too-many-files': {
    status: 413,
    words: {
      'zh-CN': { message: '一次最多上传 {limit} 个文件，其余文件没有接收。', advice: '请分几次上传。' },
      en: { message: 'At most {limit} files at once; the others were not taken.', advice: 'Upload the others again.' },
    },
  },
  'no-file': {
    status: 400,
    words: {
      'zh-CN': { message: '请求中没有文件。', advice: '请选择文件后再上传。' },
      en: { message: 'The request holds no file.', advice: 'Choose a file first.' },
    },
  },
  'upload-broken': {
    status: 400,
    words: {
      'zh-CN': { message: '上传中断，文件没有收完整。', advice: '请重新上传。' },
      en: { message: 'The upload broke off; the file is incomplete.', advice: 'Upload it again.' },
    },
  },
  'file-unreadable': {
    status: 422,
    words: {
      'zh-CN': { message: '{sentence}', advice: '' },
      en: { message: '{sentence}', advice: '' },
    },
  },
  'file-too-slow': {
    status: 422,
    words: {
      'zh-CN': {
        message: '文件在 {limit} 秒内没有读完，已停止读取。',
        advice: '请按单位或按项目拆分，或在 Word、WPS 中另存为 .docx 后再试。',
      },
      en: {
        message: 'The file was not read within {limit} seconds.',
        advice: 'Split it, or save it again as .docx in Word or WPS.',
      },
    },
  },
  'file-too-heavy': {
    status: 422,
    words: {
      'zh-CN': { message: '读取文件所需内存超过 {limit} MB，已停止读取。', advice: '请按单位或按项目拆分后再试。' },
      en: {
        message: 'Reading the file took more than {limit} MB of memory.',
        advice: 'Split it by unit or by project.',
      },
    },
  },
  'file-crashed': {
    status: 422,
    words: {
      'zh-CN': {
        message: '读取文件时程序出错，这是本系统的缺陷。',
        advice: '请将该文件转为 .docx 后再试，并把出错的文件告诉维护人员。',
      },
      en: {
        message: 'The program failed on the file: that is our fault.',
        advice: 'Try it as .docx, and tell the maintainers about the file.',
      },
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
