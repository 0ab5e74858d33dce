// Small shared questions of the rules. Each is a pure function of the form model; none knows a rule.
export * from './cost.ts'
export * from './funds.ts'
export * from './likeness.ts'
export * from './names.ts'
export * from './plain-text.ts'
export * from './quantities.ts'
export * from './year.ts'
