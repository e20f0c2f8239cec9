// All tables of the database.
export * from './people.ts'
export * from './jobs.ts'
export * from './connections.ts'
export * from './runs.ts'
export * from './records.ts'
