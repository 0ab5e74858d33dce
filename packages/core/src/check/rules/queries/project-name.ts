export * from '../../../queries/project-name.ts'
