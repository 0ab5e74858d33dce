import type { Lang } from '@jiheng/core/messages'
import { pages } from './help-pages.ts'

const words = {
  'zh-CN': {
    title: '绩衡：读、查、评、写预算绩效表格',
    commands: '命令',
    options: '选项',
    example: '例',
    files: 'FILE 可以是文件、文件夹（连同其中的文件夹）或加引号的通配符，可以给出多个；一个不能用，其余照常处理。',
    more: '每个命令的说明：jiheng help 命令',
    status: '退出码：0 没有错误；1 有错误级的问题；2 文件不能用或命令写错',
  },
  en: {
    title: 'Jiheng: reads, checks, scores and writes budget performance forms',
    commands: 'Commands',
    options: 'Options',
    example: 'Example',
    files:
      'FILE is a file, a folder (with those in it) or a quoted glob; there may be several. One that cannot be used stops none of the others.',
    more: 'More on a command: jiheng help COMMAND',
    status: 'Exit status: 0 no errors; 1 findings of severity error; 2 a file could not be used or the call is wrong',
  },
} as const

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

/** The page of all commands. */
export const help = (language: Lang): string => {
  const w = words[language]
  const commands = table(Object.values(pages).map((page) => [page.usage, page.what[language]]))
  return `${w.title}\n\n${w.commands}\n${commands}\n\n${w.files}\n${w.more}\n${w.status}\n`
}

/** The page of one command. */
export const commandHelp = (name: string, language: Lang): string => {
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined
  if (!page) return help(language)
  const w = words[language]
  const options = page.options?.length
    ? `\n${w.options}\n${table(page.options.map(([option, what]) => [option, what[language]]))}\n`
    : ''
  const files = page.usage.includes('FILE…') ? `\n${w.files}\n` : ''
  return `${page.usage}\n\n${page.what[language]}\n${files}${options}\n${w.example}\n  ${page.example}\n`
}
