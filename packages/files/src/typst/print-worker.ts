import { serveTasks } from '../sandbox/index.ts'
import { type PrintResult, type PrintTask, printPdf } from './print-pdf.ts'

serveTasks<PrintTask, PrintResult>(printPdf)
