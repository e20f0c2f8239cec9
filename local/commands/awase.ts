// `npm run awase -- …`: starts the command line, as a built program where there can be one, else from its sources.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtProgram } from '../program/built.ts'

const { file, why } = builtProgram(
  join(import.meta.dirname, '../..'),
  'local/command-line/program.ts',
)
if (file === undefined) {
  if (why !== undefined) await tell(why)
  await import('../command-line/program.ts')
} else await import(pathToFileURL(file).href)

async function tell(reason: string): Promise<void> {
  const { languageOf } = await import('../command-line/language.ts')
  const { texts } = await import('../command-line/texts/index.ts')
  process.stderr.write(`${texts[languageOf(process.env)].notBuilt}\n${reason}\n`)
}
