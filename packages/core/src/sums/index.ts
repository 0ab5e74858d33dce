export { type FormSum, type FormSums, formSums } from './form-sums.ts'
