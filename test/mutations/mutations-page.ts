import type { Run } from './run-mutations.ts'
import { withoutFaults } from './without-faults.ts'

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** The table of docs/mutations.md: every kind of fault, how often its rule saw it, how often it pointed at the cell. */
export const mutationsPage = ({ outcomes, clean, false: falsely }: Run, count: number): string => {
  const rows = outcomes.map(
    ({ mutation: { rule, how, on, semantic }, injected, found, pointed }) =>
      `| ${rule} | ${how} | ${on} | ${percent(found, injected)} | ${percent(pointed, injected)} | ${semantic ? 'words' : ''} |`,
  )
  const accused = [...falsely].toSorted().map(([rule, papers]) => `| ${rule} | ${papers} |`)
  return `# Faults put into clean forms

Written by \`npm run accept:mutations -- --write\`. A generator that shares no code with any rule makes clean fictional papers
(targets plain, described, by quarters and by stages, self-evaluations, monitoring, reviews, department forms, books of
several projects, publications with prose, what belongs together in several files) and puts one fault into each; every kind of fault goes into ${count} papers, which are
printed, read and checked. *Found*: the rule spoke. *Pointed*: it marked the faulty cell. \`words\`: seeing it takes an
understanding of words, so its share is reported, not demanded; every other kind must be found in 99 %.

On ${clean} clean papers ${accused.length === 0 ? 'no rule said anything.' : 'these rules spoke without a fault:'}
${accused.length === 0 ? '' : `\n| rule | papers |\n|---|---|\n${accused.join('\n')}\n`}
| rule | fault | on | found | pointed | |
|---|---|---|---|---|---|
${rows.join('\n')}

Rules into whose papers no fault is put, beside those of the family \`reading\`, which speak of damaged files:

| rule | why |
|---|---|
${Object.entries(withoutFaults)
  .map(([rule, why]) => `| ${rule} | ${why} |`)
  .join('\n')}
`
}
