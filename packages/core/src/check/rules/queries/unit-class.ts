export * from '../../../queries/unit-class.ts'
