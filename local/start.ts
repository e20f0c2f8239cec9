// `npm start`: your own machine as the edge. Brings everything up, seeds the sample once, runs it through cron, stays up.
import { makeSignInLink, signIn } from './start/api-client.ts'
import { parseOptions, StartError, type StartOptions } from './start/options.ts'
import { isClosing } from './start/programs.ts'
import { describeRun, findFaults, resultLine } from './start/report.ts'
import { runSample } from './start/sample-run.ts'
import { seedSample } from './start/seed.ts'
import { tickEveryMinute } from './start/tick.ts'
import { closeWorkspace, openWorkspace, type Workspace } from './start/workspace.ts'

const tell = (text: string): void => void process.stderr.write(`${text}\n`)

// Whoever listens may hang up (`npm start | head`): the programs must still be stopped in the end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

/** Seeds and runs the sample, tells the result. True when everything is as expected. */
async function showSample(options: StartOptions, workspace: Workspace): Promise<boolean> {
  const { url, keys, sftpPort } = workspace
  const api = await signIn(url, keys.bootstrapToken)
  const jobs = await seedSample(api, { port: sftpPort, keys: keys.sftp })
  const runs = await runSample(api, url, jobs, tell)
  for (const line of [...describeRun(runs.airports), ...describeRun(runs.routes)]) tell(line)
  const faults = await findFaults(api, runs)
  for (const fault of faults) tell(`Not as expected: ${fault}`)
  if (options.json) process.stdout.write(`${JSON.stringify(resultLine(runs))}\n`)
  return faults.length === 0
}

/** Until a program ends by itself, which none should. */
async function stayUp(options: StartOptions, workspace: Workspace): Promise<number> {
  const link = await makeSignInLink(workspace.url, workspace.keys.bootstrapToken)
  const { username } = workspace.keys.sftp
  tell(`\nOpen the studio (this link signs in once, within 10 minutes):\n  ${link}`)
  tell(`The sample's files: sftp -P ${workspace.sftpPort} ${username}@127.0.0.1`)
  tell(`  (the password is in ${options.stateDir}/keys.json)`)
  tell('Stop with Ctrl-C; a further start keeps the data and makes a new link.')
  const stopTicking = tickEveryMinute(workspace.url, tell)
  const reason = await workspace.broken
  stopTicking()
  if (!isClosing()) tell(reason)
  return 1
}

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), process.env)
  let atWork = true
  const stopped = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve(`Stopping (${signal}) …`))
    }
  })
  const work = async (): Promise<number> => {
    const workspace = await openWorkspace(options, tell)
    const good = await showSample(options, workspace)
    if (options.once) return good ? 0 : 1
    atWork = false
    return stayUp(options, workspace)
  }
  // Stopping a workspace that is up is how it ends; stopping it before it has shown the sample is not.
  const ending = stopped.then((text) => {
    tell(text)
    return atWork ? 130 : 0
  })
  try {
    return await Promise.race([work(), ending])
  } finally {
    await closeWorkspace(options.stateDir)
  }
}

try {
  process.exit(await main())
} catch (error) {
  const known = error instanceof StartError
  tell(
    known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error),
  )
  process.exit(1)
}
