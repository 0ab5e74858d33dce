export * from '../../layout/text-lines.ts'
