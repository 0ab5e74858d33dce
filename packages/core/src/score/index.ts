export * from './profile.ts'
export * from './profiles.ts'
