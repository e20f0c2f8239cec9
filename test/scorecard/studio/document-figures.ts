// The figures of the document and the pages: no lost edit, the way of a new user, weight, access, room for every language.
import type { Figure } from '../figure.ts'

export const documentFigures: readonly Figure[] = []
