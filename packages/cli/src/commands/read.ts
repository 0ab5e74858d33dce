import { presentFinding } from '@jiheng/core/check'
import { level1Words, level2Words } from '@jiheng/core/messages'
import { writeCsv } from '@jiheng/files'
import { type Call, choice, type Surroundings } from '../call.ts'
import { type Input, isUnreadable, readInputs } from '../inputs.ts'
import { formLine, json, lineOf, titleOf } from '../output.ts'

const textOf = ({ file, disclosure }: Input, { lang }: Call): string => {
  const zh = lang === 'zh-CN'
  const lines = [`${file}  ${titleOf(disclosure)}`]
  const unit = disclosure.publisher.raw || disclosure.publisher.value
  const facts = [unit, disclosure.year.value, disclosure.publishedOn.value].filter(
    (fact) => fact !== undefined && fact !== '',
  )
  if (facts.length > 0) lines.push(`  ${facts.join('  ')}`)
  disclosure.forms.forEach((form, i) => {
    lines.push(formLine(form, i, lang))
    for (const { level1, level2, name, target, actual, score } of form.indicators) {
      const levels = [level1.value && level1Words[level1.value][lang], level2.value && level2Words[level2.value][lang]]
        .filter(Boolean)
        .join(' / ')
      const values = [target.raw, actual?.raw, score?.raw].filter((each) => each !== undefined).join(' | ')
      lines.push(`     ${lineOf(name.place).padStart(4)}  ${levels}  ${name.raw}  ${values}`)
    }
  })
  for (const finding of disclosure.findings) lines.push(`  ! ${presentFinding(finding, disclosure, lang).message}`)
  if (disclosure.forms.length === 0 && disclosure.findings.length === 0)
    lines.push(zh ? '  没有找到表格。' : '  No form found.')
  return `${lines.join('\n')}\n`
}

/** jiheng read: what the files say, as our model. */
export const read = async (call: Call, around: Surroundings): Promise<number> => {
  const format = call.options.has('ndjson') ? 'ndjson' : choice(call, 'format', ['text', 'json', 'ndjson', 'csv'])
  const inputs = await readInputs(call.words, 'read', around)
  const disclosures = inputs.map(({ disclosure }) => disclosure)
  if (format === 'json') around.out(json(disclosures))
  else if (format === 'ndjson') for (const disclosure of disclosures) around.out(`${JSON.stringify(disclosure)}\n`)
  else if (format === 'csv') around.out(writeCsv(disclosures))
  else around.out(inputs.map((input) => textOf(input, call)).join('\n'))
  return inputs.some(isUnreadable) ? 2 : 0
}
