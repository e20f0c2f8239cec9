// All messages: one area file and one line here.
import type { Messages } from './catalogue.ts'

export const catalogue: Messages = {}
