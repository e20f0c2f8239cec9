// The SFTP connector on a folder in memory: which files it takes, in which order, and which names it refuses.
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { AnyRemoteConnector } from '../../../engine/connectors/connector.ts'
import { remoteConnector } from '../../../engine/connectors/index.ts'
import { joinPath, safeFolder, safeName } from '../../../engine/connectors/sftp/path.ts'
import { AwaseError } from '../../../engine/error.ts'
import type { ConnectorHost, RemoteFile, SftpWrite } from '../../../engine/host.ts'
import { compareUtf8 } from '../../../engine/value/text-order.ts'

const sftp: AnyRemoteConnector = remoteConnector('sftp')!

interface Folder {
  host: ConnectorHost
  listed: string[]
  opened: string[]
  written: SftpWrite[]
}

/** A server with one folder. Names with `@` carry their minute: `a.csv@5`. */
function server(...names: string[]): Folder {
  const [listed, opened, written]: [string[], string[], SftpWrite[]] = [[], [], []]
  const files: RemoteFile[] = names.map((given) => {
    const [name, minute = '0'] = given.split('@') as [string, string?]
    return { name, sizeBytes: 1, modifiedAt: `2026-11-22T00:${minute.padStart(2, '0')}:00Z` }
  })
  const host: ConnectorHost = {
    sftp: {
      list: (_connection, folder) => {
        listed.push(folder)
        return folder === '/gone'
          ? Promise.reject(new AwaseError('sftp.no-such-folder', { values: { folder } }))
          : Promise.resolve(files)
      },
      read: (_connection, path) => {
        opened.push(path)
        return Promise.resolve({ read: () => Promise.resolve(0), close: () => Promise.resolve() })
      },
      write: (request) => {
        written.push(request)
        return Promise.resolve({ outcome: 'written', sizeBytes: request.sizeBytes, sha256: '' })
      },
    },
    fetch: () => Promise.reject(new Error('not asked for')),
    log: () => {},
    signal: new AbortController().signal,
  }
  return { host, listed, opened, written }
}

async function found(folder: Folder, read: object): Promise<string[]> {
  const settings = { folder: '/in', prefix: 'a', suffix: '.csv', pick: 'all', ...read }
  const files = await sftp.find('partner', sftp.read.parse(settings), folder.host)
  await Promise.all(files.map((file) => file.open()))
  return files.map(({ name }) => name)
}

function refuseList(): Promise<never> {
  return Promise.reject(new AwaseError('sftp.auth-failed', { values: { user: 'u' } }))
}

describe('find', () => {
  it('compares from the first character to the last', async () => {
    const folder = server('a1.csv', 'ba.csv', 'a.csv.part', 'A2.csv', 'a.csv', 'subs_a.csv')
    expect(await found(folder, {})).toEqual(['a.csv', 'a1.csv'])
    expect(folder.opened).toEqual(['/in/a.csv', '/in/a1.csv'])
    expect(await found(server('a.csv'), { suffix: '' })).toEqual(['a.csv'])
  })

  it('does not let beginning and end share characters', async () => {
    await expect(found(server('a.csv'), { prefix: 'a.c' })).rejects.toThrow('source.no-file')
  })

  it('orders by name in UTF-8 bytes', async () => {
    const folder = server('a😀.csv', 'a｡.csv', 'aé.csv', 'az.csv', 'aZ.csv')
    expect(await found(folder, {})).toEqual(['aZ.csv', 'az.csv', 'aé.csv', 'a｡.csv', 'a😀.csv'])
  })

  it('takes the newest, of equal ones the last by name', async () => {
    expect(await found(server('a1.csv@3', 'a2.csv@9', 'a3.csv@4'), { pick: 'newest' })).toEqual([
      'a2.csv',
    ])
    expect(await found(server('a2.csv@9', 'a1.csv@9'), { pick: 'newest' })).toEqual(['a2.csv'])
  })

  it('says folder and pattern when there is none', async () => {
    const error = await found(server('b.csv'), {}).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'source.no-file',
      values: { folder: '/in', pattern: 'a*.csv' },
      place: { connection: 'partner' },
    })
  })

  it('refuses names that could leave the folder or hide what they are', async () => {
    for (const name of [
      'a/../../x.csv',
      'a\u0000.csv',
      'a\\x.csv',
      'a\u202evsc.exe.csv',
      'a\n.csv',
    ]) {
      await expect(found(server(name), {}), name).rejects.toThrow('file.name-hostile')
    }
    expect(await found(server('b/../x', 'a.csv'), {})).toEqual(['a.csv'])
  })
})

describe('deliver and check', () => {
  const delivery = {
    name: 'out.csv',
    sizeBytes: 3,
    sha256: 'ab',
    open: () => Promise.reject(new Error('not read here')),
  }

  it('hands the file on with its hash', async () => {
    const folder = server()
    const write = sftp.write.parse({ folder: 'out//./daily/', name: 'unused.csv' })
    expect(await sftp.deliver('partner', write, delivery, folder.host)).toEqual({
      outcome: 'written',
    })
    expect(folder.written).toMatchObject([
      { connection: 'partner', path: 'out/daily/out.csv', sizeBytes: 3, sha256: 'ab' },
    ])
  })

  it('refuses to climb', async () => {
    const { host } = server()
    const up = sftp.write.parse({ folder: '/out/..', name: 'x.csv' })
    await expect(sftp.deliver('partner', up, delivery, host)).rejects.toThrow('file.name-hostile')
    const write = sftp.write.parse({ folder: '/', name: 'x.csv' })
    const hostile = { ...delivery, name: '../x' }
    await expect(sftp.deliver('partner', write, hostile, host)).rejects.toThrow('file.name-hostile')
  })

  it('checks by listing', async () => {
    const settings = sftp.connection.parse({ host: 'h', port: 22, username: 'u', hostKey: 'k' })
    const folder = server('a.csv')
    expect(await sftp.check({ slug: 'partner', settings }, folder.host)).toEqual({ ok: true })
    expect(folder.listed).toEqual(['/'])
    const broken = { ...folder.host, sftp: { ...folder.host.sftp, list: refuseList } }
    expect(await sftp.check({ slug: 'partner', settings }, broken)).toEqual({
      ok: false,
      code: 'sftp.auth-failed',
      values: { user: 'u' },
    })
  })
})

describe('paths', () => {
  it('never leave the folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'./a\\\u0000é') }), (name) => {
        try {
          const path = joinPath(safeFolder('/in'), safeName(name))
          expect(new URL(path, 'file:///').pathname.startsWith('/in/')).toBe(true)
        } catch (error) {
          expect((error as AwaseError).code).toBe('file.name-hostile')
        }
      }),
    )
  })

  it('normalise folders', () => {
    expect(safeFolder('')).toBe('.')
    expect(safeFolder('/')).toBe('/')
    expect(joinPath(safeFolder('/'), 'x')).toBe('/x')
    expect(joinPath(safeFolder(''), 'x')).toBe('./x')
  })
})

describe('compareUtf8', () => {
  it('orders as the bytes do', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '\ud7ff', '\ue000', '髙', '\uffff', '😀', '𠮷'),
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareUtf8(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })
})
