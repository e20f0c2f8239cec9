// The figures of the document and the pages: no lost edit, the way of a new user, weight, access, room for every language.
import type { Figure } from '../figure.ts'
import { axe } from './axe.ts'
import { firstLoadKb } from './first-load.ts'
import { overflow } from './overflow.ts'
import { threeMinutes } from './three-minutes.ts'
import { twoSessions } from './two-sessions.ts'

export const documentFigures: readonly Figure[] = [
  twoSessions,
  threeMinutes,
  firstLoadKb,
  axe,
  overflow,
]
