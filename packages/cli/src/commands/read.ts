import { presentFinding } from '@jiheng/core/check'
import { type Disclosure, type Indicator, understoodShare } from '@jiheng/core/form'
import { level1Words, level2Words } from '@jiheng/core/messages'
import { writeCsv } from '@jiheng/files'
import { type Call, choice } from '../call.ts'
import { type Input, openInputs } from '../inputs.ts'
import { jsonPieces, printPieces } from '../json-pieces.ts'
import { formLine, jsonArray, lineOf, oneLine, titleOf } from '../output.ts'
import type { Surroundings } from '../surroundings.ts'

const indicatorLine = ({ level1, level2, name, target, actual, score }: Indicator, { lang }: Call): string => {
  const levels = [level1.value && level1Words[level1.value][lang], level2.value && level2Words[level2.value][lang]]
  const values = [target, actual, score].flatMap((printed) => (printed ? [oneLine(printed.raw)] : []))
  const cells = [levels.filter(Boolean).join(' / '), oneLine(name.raw), values.join(' | ')]
  return `     ${lineOf(name.place).padStart(4)}  ${cells.join('  ').trimEnd()}`
}

/** Of a file without forms the sentence below says all there is to say. */
const shareOf = (disclosure: Disclosure, { lang }: Call): string => {
  if (disclosure.forms.length === 0) return ''
  const share = understoodShare(disclosure)
  return lang === 'zh-CN' ? `理解 ${share}%` : `${share}% understood`
}

const textOf = ({ file, disclosure }: Input, call: Call): string => {
  const lines = [`${file}  ${titleOf(disclosure)}`.trimEnd()]
  const { publisher, year, publishedOn } = disclosure
  const facts = [
    oneLine(publisher.raw || (publisher.value ?? '')),
    year.value,
    publishedOn.value,
    shareOf(disclosure, call),
  ]
  const known = facts.filter((fact) => fact !== undefined && fact !== '')
  if (known.length > 0) lines.push(`  ${known.join('  ')}`)
  disclosure.forms.forEach((form, i) => {
    lines.push(`  ${formLine(form, i, call.lang)}`)
    for (const indicator of form.indicators) lines.push(indicatorLine(indicator, call))
  })
  for (const finding of disclosure.findings) {
    const { message } = presentFinding(finding, disclosure, call.lang)
    const line = lineOf(finding.place)
    const where = line === '' ? '' : call.lang === 'zh-CN' ? `第${line}行：` : `line ${line}: `
    lines.push(`  ! ${where}${message}`)
  }
  return `${lines.join('\n')}\n`
}

/** The rows of one Disclosure; the titles, with the mark of their encoding, only above the first. */
const csvOf = ({ disclosure }: Input, first: boolean, { lang }: Call): string => {
  const csv = writeCsv(disclosure, { lang })
  return first ? csv : csv.slice(csv.indexOf('\r\n') + 2)
}

/** jiheng read: what the files say, as our model. One Disclosure after another, so that any number of files will do. */
export const read = async (call: Call, around: Surroundings): Promise<number> => {
  const format = call.options.has('ndjson') ? 'ndjson' : choice(call, 'format', ['text', 'json', 'ndjson', 'csv'])
  const inputs = await openInputs(call, around, { told: format === 'text' })
  const array = jsonArray(around.out)
  let first = true
  for await (const input of inputs) {
    if (format === 'json') array.add(input.disclosure)
    else if (format === 'ndjson') {
      printPieces(jsonPieces(input.disclosure, { indent: false }), around.out)
      around.out('\n')
    } else if (format === 'csv') around.out(csvOf(input, first, call))
    else around.out(`${first ? '' : '\n'}${textOf(input, call)}`)
    first = false
  }
  if (format === 'json') array.end()
  if (format === 'csv' && first) around.out(writeCsv([], { lang: call.lang }))
  return inputs.failed() ? 2 : 0
}
