// Programs that tests need from the system: a browser, an SSH server, an SFTP client. Installed only where nobody minds.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

interface SystemPart {
  program: string
  /** Debian package. */
  package: string
}

const parts: readonly SystemPart[] = [
  { program: '/usr/bin/chromium', package: 'chromium' },
  { program: '/usr/sbin/sshd', package: 'openssh-server' },
  { program: '/usr/bin/sftp', package: 'openssh-client' },
  { program: '/usr/bin/lftp', package: 'lftp' },
]
const japaneseFont = {
  program: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  package: 'fonts-noto-cjk',
}

function mayInstall(): boolean {
  const isRoot = process.getuid?.() === 0
  return (
    isRoot &&
    existsSync('/usr/bin/apt-get') &&
    (process.env['CI'] !== undefined || existsSync('/etc/debian_version'))
  )
}

function missing(): string[] {
  return [...parts, japaneseFont]
    .filter((part) => !existsSync(part.program))
    .map((part) => part.package)
}

/** Packages that are still missing afterwards; installs them with apt-get only as root on Debian. */
export function ensureSystemParts(): string[] {
  if (missing().length === 0 || !mayInstall()) return missing()
  process.stdout.write(`Installing ${missing().join(', ')} …\n`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing()], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  })
  return missing()
}
