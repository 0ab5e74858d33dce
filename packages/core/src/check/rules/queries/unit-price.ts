export * from '../../../queries/unit-price.ts'
