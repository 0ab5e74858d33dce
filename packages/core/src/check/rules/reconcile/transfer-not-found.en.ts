import type { RuleDocs } from '../../rule.ts'

export const transferNotFoundEn: RuleDocs = {
  title: 'Transfers above and below do not agree',
  what: 'A form shows money handed down to counties, and the call has county forms of the same year and project name that show money from above: more than was handed down is a warning, less a hint.',
  why: 'What was handed down should be found in the targets below. More of it is an error on one side; less means money without targets.',
  example: 'The province hands down 2 million yuan; two counties show 2.3 million from above.',
  instead: 'Check both counties against the allocation.',
  cannotSee:
    'Only the files of the call are seen; silent where no county is among them. The project names must agree, years and endings such as 资金 left out.',
}
