import { formatNumber, type Lang } from '@jiheng/core/messages'
import type { NotWritableReason } from './not-writable.ts'

type TooMuch = Extract<NotWritableReason, { code: 'too-much' }>

const counted: Readonly<Record<Lang, Readonly<Record<TooMuch['what'], (count: string) => string>>>> = {
  'zh-CN': {
    characters: (count) => `${count}个字符`,
    rows: (count) => `${count}行`,
    columns: (count) => `${count}列`,
    sheets: (count) => `${count}张工作表`,
  },
  en: {
    characters: (count) => `${count} characters`,
    rows: (count) => `${count} rows`,
    columns: (count) => `${count} columns`,
    sheets: (count) => `${count} sheets`,
  },
}

const zh = (reason: NotWritableReason): string => {
  switch (reason.code) {
    case 'writer-missing':
      return `不能写成这种格式：这台机器上没有安装“${reason.name}”。请运行 npm install 补装，或者换一种格式。`
    case 'too-much': {
      const amount = (count: number) => counted['zh-CN'][reason.what](formatNumber(count))
      const where = reason.at === '' ? '这份文件' : `“${reason.at}”`
      return `${where}有${amount(reason.count)}，这种格式最多${amount(reason.limit)}。请拆开或者缩短，或者换一种格式。`
    }
    case 'characters-without-font': {
      const where = reason.at === '' ? '' : `（在“${reason.at}”中）`
      return `有的字没有字体能印：${reason.characters.join(' ')}${where}。请改用别的字，或者换一种格式。`
    }
    case 'too-slow':
      return `写了${formatNumber(reason.seconds)}秒还没有写完，已经停下。请分几次写（一次一张表），或者换一种格式。`
    case 'too-heavy':
      return `写这份文件要用的内存超过${formatNumber(reason.megabytes)} MB，已经停下。请分几次写（一次一张表），或者换一种格式。`
  }
}

const en = (reason: NotWritableReason): string => {
  switch (reason.code) {
    case 'writer-missing':
      return `This format cannot be written: “${reason.name}” is not installed on this machine. Run npm install, or choose another format.`
    case 'too-much': {
      const amount = (count: number) => counted.en[reason.what](formatNumber(count))
      const where = reason.at === '' ? 'The document' : `“${reason.at}”`
      return `${where} has ${amount(reason.count)}; this format holds at most ${amount(reason.limit)}. Split or shorten it, or choose another format.`
    }
    case 'characters-without-font': {
      const where = reason.at === '' ? '' : ` (in “${reason.at}”)`
      return `No font can print these characters: ${reason.characters.join(' ')}${where}. Use others, or choose another format.`
    }
    case 'too-slow':
      return `Writing was stopped after ${formatNumber(reason.seconds)} seconds. Write one form at a time, or choose another format.`
    case 'too-heavy':
      return `Writing was stopped: it needs more than ${formatNumber(reason.megabytes)} MB of memory. Write one form at a time, or choose another format.`
  }
}

/**
 * Why a document cannot be written as asked, and what to do about it.
 *
 * @example
 * notWritableSentence({ code: 'too-slow', seconds: 60 }, 'zh-CN') // '写了60秒还没有写完，已经停下。…'
 */
export const notWritableSentence = (reason: NotWritableReason, lang: Lang): string =>
  lang === 'zh-CN' ? zh(reason) : en(reason)
