import type { RuleDocs } from '../../rule.ts'

export const idOrBankPublishedEn: RuleDocs = {
  title: 'An identity number, mobile or bank account is published',
  what: 'The document holds an 18-digit identity number with a right check digit, an 11-digit mobile number, or an account number that is called so.',
  why: 'Personal data may be handled only as far as duty needs and are de-identified before publishing; a published account is a risk to money.',
  example: '联系人：周某，13×××××××××.',
  instead: 'A landline of the office, or nothing.',
  fixSafety: 'What is masked cannot be restored: a person has to confirm, hence a suggestion.',
  cannotSee:
    'Landlines and names belong to other rules. Numbers written in groups, in pictures, or accounts that are not called so are not seen.',
}
