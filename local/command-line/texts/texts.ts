// All that the command says beside errors, in one language.
import type { HelpTexts } from './help/help.ts'
import type { SniffTexts } from './sniff/sniff.ts'

export interface Texts {
  help: HelpTexts
  sniff: SniffTexts
  /** Before the reason. */
  notBuilt: string
  node: string
  line: string
  field: string
  row: string
  rows: string
  rejected: string
  nodeType: string
  ports: string
  purpose: string
  /** Why rows were rejected. */
  reason: string
  /** Place and value of the first of them. */
  first: string
  output: string
  outputs: string
  counts: string
  balanced: string
  notBalanced: string
  noProblems: string
  error: string
  notice: string
  noDifference: string
  added: string
  removed: string
  changed: string
  renamed: string
  moved: string
  edge: string
  frame: string
  note: string
  /** `shown` of `all` rows. */
  shown(shown: number, all: number): string
  read(file: string, line: number, row: number): string
  passed(row: number): string
  written(row: number): string
  ended: string
  wasRejected: string
  from: string
  /** A criterion as the card of its node says it, standing alone. */
  criterion(words: string): string
  fired(n: number): string
  noneFired: string
  caseNumber(n: number): string
  keyMatched(key: string): string
  keyUnmatched(key: string): string
  candidates(count: number, object: string, key: string): string
  /** Where a lookup looks that looks in no object. */
  secondInput: string
  chosen: string
  truncated: string
}
