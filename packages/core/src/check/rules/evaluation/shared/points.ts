export * from '../../../../closure/points.ts'
