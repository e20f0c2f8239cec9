// Columns that every table shares. Times are integers: milliseconds since 1970-01-01T00:00:00Z.
import { integer, text } from 'drizzle-orm/sqlite-core'

/** Id of the workspace; the first part of every key. */
export const workspaceColumn = () => text('workspace').notNull()

/** A moment in epoch milliseconds. */
export const momentColumn = (name: string) => integer(name)

/** JSON text of shape `T`; what is read was written by this program, so it is not checked again. */
export const jsonColumn = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()
