export * from '../../../queries/subject.ts'
