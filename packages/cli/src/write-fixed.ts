import { writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { type ChangedCell, changedCells, type FixedDisclosure, fixSafely } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { describePlace, type Words } from '@jiheng/core/messages'
import { countFindings } from '@jiheng/core/report'
import { amendSource, type NotAmendedReason, NotWritable, notWritableSentence, printableName } from '@jiheng/files'
import type { Call } from './call.ts'
import { changedParts } from './changed-parts.ts'
import type { Checked } from './check-text.ts'
import { faultWords } from './fault-words.ts'
import { namesInFolder, realPath } from './names-in-folder.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'
import { bytesAt } from './write-annotated.ts'

const reasons: Readonly<Record<NotAmendedReason, Words>> = {
  'not-found': { 'zh-CN': '原文件中没有对应的单元格', en: 'the file has no such cell' },
  formula: { 'zh-CN': '这一格由公式算出', en: 'a formula computes the cell' },
  'not-plain': { 'zh-CN': '这一格不是单纯的文字', en: 'the cell holds more than plain text' },
}

/** Of a text with more changes the rest is counted. */
const mostParts = 4

const cellLine = ({ place, form, before, after }: ChangedCell, call: Call): string => {
  const parts = changedParts(before, after)
  const empty: Words = { 'zh-CN': '（空）', en: '(empty)' }
  const shown = parts.slice(0, mostParts).map((part) => `${part.before || empty[call.lang]} → ${part.after}`)
  const rest: Words = {
    'zh-CN': `另有 ${parts.length - mostParts} 处`,
    en: `and ${parts.length - mostParts} more`,
  }
  const all = parts.length > mostParts ? [...shown, rest[call.lang]] : shown
  return `  ${describePlace(place, form, call.lang)}  ${all.join(call.lang === 'zh-CN' ? '；' : '; ')}`
}

/** The file with its fixes, and which of them it could not be made to say. */
const amended = async (path: string, before: Disclosure, after: Disclosure) => {
  if (extname(path).toLowerCase() === '.json') {
    const bytes = new TextEncoder().encode(`${JSON.stringify([after], null, 2)}\n`)
    return { bytes, format: 'json' as const, of: 'print' as const, made: changedCells(before, after), left: [] }
  }
  return amendSource(await bytesAt(path), before, after)
}

const remaining = (findings: readonly Finding[]): Words => {
  const { errors, warnings, hints } = countFindings(findings)
  return {
    'zh-CN': `还有 ${errors} 个错误、${warnings} 个警告、${hints} 个提示须由人改`,
    en: `${errors} errors, ${warnings} warnings and ${hints} hints are left for a person`,
  }
}

/**
 * Writes every document of a call in which something can be mended safely into a folder, mended: a docx or xlsx in its own
 * cells, another file printed by us. Says on standard error what was changed, cell by cell, and what is left. Originals are
 * never written over.
 *
 * @param recheck Checks all documents of the call together.
 * @throws {UsageError} a file cannot be written
 */
export const writeFixed = async (
  documents: readonly Checked[],
  folder: string,
  recheck: (disclosures: readonly Disclosure[]) => readonly (readonly Finding[])[],
  call: Call,
  around: Surroundings,
): Promise<void> => {
  const say = (words: Words): void => around.err(words[call.lang])
  const originals = new Set(await Promise.all(documents.map(({ path }) => realPath(path))))
  const nameOf = namesInFolder(folder, around.cwd, originals, '已改')
  const fixed = fixSafely(
    documents.map(({ disclosure }) => disclosure),
    recheck,
  )
  const writeOne = async ({ file, path, disclosure }: Checked, done: FixedDisclosure): Promise<void> => {
    const { bytes, format, of, made, left } = await amended(path, disclosure, done.disclosure)
    const to = await nameOf(file, format)
    await writeFile(resolve(around.cwd, to), bytes).catch((fault: unknown) => {
      throw usage.cannotWrite(to, faultWords(fault))
    })
    const anew: Words =
      of === 'print' && format !== 'json'
        ? {
            'zh-CN': `；只有 docx 和 xlsx 能在原文件上改，这是按读出的内容重新排印的 ${file}`,
            en: `; docx and xlsx alone are changed in place, so this is what was read of ${file}, printed anew`,
          }
        : { 'zh-CN': '', en: '' }
    const rest = remaining(done.findings)
    say({
      'zh-CN': `已写入 ${printableName(to)}：改了 ${made.length} 处${anew['zh-CN']}；${rest['zh-CN']}。\n`,
      en: `Written: ${printableName(to)}: ${made.length} cells changed${anew.en}; ${rest.en}.\n`,
    })
    for (const cell of made) around.err(`${cellLine(cell, call)}\n`)
    for (const { change, why } of left)
      say({
        'zh-CN': `${cellLine(change, call)}  没有改：${reasons[why]['zh-CN']}，请手工修改\n`,
        en: `${cellLine(change, call)}  not changed: ${reasons[why].en}; do it by hand\n`,
      })
  }
  for (const [index, document] of documents.entries()) {
    const done = fixed[index]
    if (!done || document.findings.some(({ rule }) => rule === 'file-unreadable')) continue
    if (done.made.length === 0) {
      say({
        'zh-CN': `${document.file}：没有可以直接改的问题，不写文件。\n`,
        en: `${document.file}: nothing can be mended without asking; no file written.\n`,
      })
      continue
    }
    try {
      await writeOne(document, done)
    } catch (fault) {
      if (!(fault instanceof NotWritable)) throw fault
      say({
        'zh-CN': `${document.file}：不能写出：${notWritableSentence(fault.reason, 'zh-CN')}\n`,
        en: `${document.file}: cannot be written: ${notWritableSentence(fault.reason, 'en')}\n`,
      })
    }
  }
}
