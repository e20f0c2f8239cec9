// First step of every command, on whatever Node (≥ 20) the machine has: installs what package-lock.json says, then runs the command
// on the Node 24 that comes with the project. Plain JavaScript, because nothing is installed yet.
import { spawnSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packagedNode = join(root, 'node_modules/node/bin/node')
const installedMark = join(root, 'node_modules/.awase-lock')

/** The lock file's hash says whether the installed packages are the right ones. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const installed = existsSync(installedMark) ? readFileSync(installedMark, 'utf8') : ''
  if (installed === lock && existsSync(packagedNode)) return
  process.stderr.write('Installing packages (npm ci) …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) {
    process.stderr.write('npm ci failed; the messages above say why.\n')
    process.exit(result.status ?? 1)
  }
  mkdirSync(dirname(installedMark), { recursive: true })
  writeFileSync(installedMark, lock)
}

/** By command: V8 takes them only when the process starts. */
const nodeOptions = JSON.parse(readFileSync(join(root, 'local/node-options.json'), 'utf8'))

function runCommand(name, args) {
  const script = name === 'start' ? 'local/start.ts' : `local/commands/${name}.ts`
  const options = ['--disable-warning=ExperimentalWarning', ...(nodeOptions[name] ?? [])]
  const child = spawn(packagedNode, [...options, script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      // Compiled code of the last call: it halves the start of every command. Needs no care: it is checked against the sources.
      NODE_COMPILE_CACHE: join(root, '.awase/compile-cache'),
      ...process.env,
      PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? ''),
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
}

const [name = 'start', ...args] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(`Awase needs Node 20 or newer to start; this is ${process.versions.node}.\n`)
  process.exit(1)
}
process.env.AWASE_STARTED_AT ??= String(Date.now())
installPackages()
runCommand(name, args)
