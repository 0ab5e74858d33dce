import type { RuleDocs } from '../../rule.ts'

export const noFormEn: RuleDocs = {
  title: 'No performance form',
  what: 'The file can be read and holds no form of targets, monitoring or self-evaluation.',
  why: 'It may be the wrong file, or the form is a picture.',
  example: 'A notice without its annexes.',
  instead: 'Choose the file with the form; read annexes in files of their own as well.',
  cannotSee: 'A form in a picture is not read.',
}
