// `functions`: what formulas can call, from the table that the checker and the studio use.
import { functionDocumentation } from '../../../engine/expression/functions/documentation.ts'
import { functionPage } from '../../../engine/expression/functions/page.ts'
import type { FunctionPageSection } from '../../../engine/expression/functions/page.ts'
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
  const lines = entries.map(({ signature, says, example, exampleResult }) => {
    return `  ${signature}\n    ${says}\n    ${example} → ${exampleResult ?? 'null'}\n`
  })
  return `${title}\n${lines.join('')}`
}
