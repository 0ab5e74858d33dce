import type { Lang } from '../api/types.ts'
import type { NoAnswer } from './reader.ts'
import type { WrittenFormat } from './reading-messages.ts'

/** The sentences that only this page says; the others are those of the desk. */
export interface OfflineWords {
  readonly product: string
  readonly title: string
  readonly promise: string
  readonly preparing: string
  readonly ready: string
  readonly drop: string
  readonly dropWhat: string
  readonly release: string
  readonly choose: string
  readonly files: string
  readonly waiting: string
  readonly reading: string
  readonly unreadable: string
  readonly open: (name: string) => string
  readonly document: string
  readonly noForms: string
  readonly back: string
  readonly other: string
  readonly save: string
  readonly formats: Readonly<Record<WrittenFormat, string>>
  readonly annotated: string
  /** Behind the name of a file with comments. */
  readonly marks: string
  readonly commented: (count: number) => string
  readonly noPdf: string
  readonly noAnswer: (why: NoAnswer) => string
}

export const offlineWords: Readonly<Record<Lang, OfflineWords>> = {
  'zh-CN': {
    product: '绩衡',
    title: '本机读取与检查',
    promise: '本页不上传任何内容：文件只在这台电脑上读取和检查。',
    preparing: '正在准备读取程序……',
    ready: '读取程序已全部载入，断网也能用。',
    drop: '把文件或文件夹拖到页面任何地方',
    dropWhat:
      'Word、Excel、PDF、OFD、ODT、ODS、RTF、HTML、CSV、Markdown、文本、JSON，或装有它们的 ZIP；关闭页面后什么也不留下。',
    release: '松开鼠标，开始读取',
    choose: '选择文件',
    files: '文件',
    waiting: '等待读取',
    reading: '正在读取和检查……',
    unreadable: '没有读取：',
    open: (name) => `打开 ${name}`,
    document: '表与问题',
    noForms: '没有认出绩效表，所以没有表可显示。',
    back: '回到文件列表',
    other: 'English',
    save: '存为',
    formats: { docx: 'Word', xlsx: 'Excel', html: 'HTML', json: 'JSON' },
    annotated: '带意见的文件',
    marks: '（意见）',
    commented: (count) => `已写入 ${count} 条意见；原文件不是 Word 或 Excel 的，按读到的内容排成 Word 文件。`,
    noPdf: 'PDF 要用安装在电脑上的绩衡生成。',
    noAnswer: (why) =>
      why.kind === 'not-written'
        ? why.why['zh-CN']
        : why.kind === 'took-too-long'
          ? `${why.seconds} 秒内没有读完，已停止读取，其余文件不受影响。请另存为 docx 或 xlsx，或拆成几个文件后再试。`
          : `程序出错，没有读完（${why.message}）。其余文件不受影响；请另存为其他格式后再试。`,
  },
  en: {
    product: 'Jiheng',
    title: 'Read and check on this computer',
    promise:
      'This page uploads nothing: files are read and checked on this computer only; nothing leaves this computer.',
    preparing: 'Preparing the readers…',
    ready: 'All readers are loaded; the network may be cut.',
    drop: 'Drop files or folders anywhere on the page',
    dropWhat:
      'Word, Excel, PDF, OFD, ODT, ODS, RTF, HTML, CSV, Markdown, text, JSON, or a ZIP of them. Nothing stays when the page is closed.',
    release: 'Let go to start reading',
    choose: 'Choose files',
    files: 'Files',
    waiting: 'Waiting',
    reading: 'Reading and checking…',
    unreadable: 'Not read: ',
    open: (name) => `Open ${name}`,
    document: 'Form and findings',
    noForms: 'No performance form was recognised, so there is none to show.',
    back: 'Back to the files',
    other: '中文',
    save: 'Save as',
    formats: { docx: 'Word', xlsx: 'Excel', html: 'HTML', json: 'JSON' },
    annotated: 'File with comments',
    marks: ' (comments)',
    commented: (count) =>
      `${count} comments were written; what came neither as Word nor as Excel is a Word file of what was read.`,
    noPdf: 'PDF needs the installed program.',
    noAnswer: (why) =>
      why.kind === 'not-written'
        ? why.why.en
        : why.kind === 'took-too-long'
          ? `Not read within ${why.seconds} seconds, so reading was stopped; other files are not affected. Save it as docx or xlsx, or split it, and try again.`
          : `A fault of the program: it was not read to the end (${why.message}). Other files are not affected; save it in another format and try again.`,
  },
}
