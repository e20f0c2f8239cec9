// What the drawer says when a node shows no rows: the cause, in the order in which somebody can mend it.
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { reasonOf } from '../../../web/preview/reason.ts'

const refused = { node: 'flights', code: 'sftp.login', message: 'Refused.', hint: 'Type it again.' }
const missing = { code: 'run.source-missing', values: {}, node: 'flights' }
const unknown = { code: 'connection.not-found', values: { connection: 'feed' }, node: 'flights' }
const empty: Problem = { node: 'flights', severity: 'error', code: 'connection.not-chosen' }
const none = { failure: undefined, sources: [], problems: [] }

describe('why there are no rows', () => {
  it('is nothing while all is well, whatever another source suffers from', () => {
    expect(reasonOf(none, 'en')).toBeNull()
    expect(reasonOf({ ...none, sources: [refused] }, 'en')).toBeNull()
  })

  it('is what the edge said of the source that is missing from the snapshot', () => {
    const reason = reasonOf({ ...none, failure: missing, sources: [refused] }, 'en')
    expect(reason).toEqual({
      kind: 'unreadable',
      code: 'sftp.login',
      message: 'Refused.',
      hint: 'Type it again.',
      node: 'flights',
    })
  })

  it('is what the page knows to be wrong with the node, not what the worker could not know', () => {
    const reason = reasonOf({ ...none, failure: unknown, problems: [empty] }, 'de')
    expect(reason?.kind).toBe('unfinished')
    expect(reason?.code).toBe('connection.not-chosen')
  })

  it('is that no snapshot came at all', () => {
    const general = { ...refused, node: '', code: 'net.down' }
    expect(reasonOf({ ...none, sources: [general] }, 'ja')?.code).toBe('net.down')
  })

  it('is the failure itself otherwise', () => {
    expect(reasonOf({ ...none, failure: missing, problems: [] }, 'en')?.code).toBe(missing.code)
  })
})
