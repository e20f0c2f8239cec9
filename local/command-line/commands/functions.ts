// `functions`: what formulas can call, from the table that the checker and the studio use.
import { functionDocumentation } from '../../../engine/expression/functions/documentation.ts'
import { functionPage } from '../../../engine/expression/functions/page.ts'
import type {
  FunctionPageEntry,
  FunctionPageSection,
} from '../../../engine/expression/functions/page.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

export const functionsShape: CallShape = {
  command: 'functions',
  options: { json: 'flag' },
  operands: [],
  usage: [''],
  example: 'functions --json',
  exits: ['ok', 'wrongCall'],
}

export function functions(call: Call, { out, language }: Terminal): Promise<ExitCode> {
  if (call.flag('json')) out(`${JSON.stringify(functionDocumentation(), null, 2)}\n`)
  else out(functionPage(language).map(sectionText).join('\n'))
  return Promise.resolve(exitCodes.ok)
}

function sectionText({ title, functions: entries }: FunctionPageSection): string {
  const lines = entries.map((entry) => {
    const { signature, says, example, exampleResult } = entry
    const shown = `${example} → ${exampleResult ?? 'null'}`
    return `  ${signature}\n    ${says}\n    ${typesText(entry)}\n    ${shown}\n`
  })
  return `${title}\n${lines.join('')}`
}

/** `text: Text, length: Whole number, [filler: Text] → Text`. */
function typesText({ takes, gives }: FunctionPageEntry): string {
  const parts = takes.map(({ name, type, optional, repeats }) => {
    const typed = `${name}: ${type}`
    if (repeats) return `${typed}, …`
    return optional ? `[${typed}]` : typed
  })
  return `${parts.join(', ')} → ${gives}`.trimStart()
}
