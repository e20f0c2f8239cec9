// What each line of a select knows of the others, and what it can do.
import { createContext, use } from 'react'
import type { FormTexts } from '../panel.ts'
import type { Part } from './line-keys.ts'
import type { FieldLine } from './lines.ts'

export interface Typing {
  key: string
  part: 'name' | 'format'
}

export interface LinesOfSelect {
  lines: readonly FieldLine[]
  texts: FormTexts
  /** `typing`: what is typed in quick succession there is one undo step. */
  edit: (lines: readonly FieldLine[], typing?: Typing) => void
  /** `to`: place among the fields that go on, from 0; beyond, the nearest end. */
  move: (key: string, to: number) => void
  /** Gives the focus to a part of a line as soon as it is drawn. */
  focus: (key: string, part: Part) => void
}

export const LinesContext = createContext<LinesOfSelect | null>(null)

export function useLines(): LinesOfSelect {
  const lines = use(LinesContext)
  if (lines === null) throw new Error('a line of a select stands outside of its table')
  return lines
}
