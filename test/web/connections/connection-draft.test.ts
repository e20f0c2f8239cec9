// The form of a connection: what a new one starts with, short names, and what the connector refuses.
import { describe, expect, it } from 'vitest'
import {
  draftOf,
  firstSettings,
  isSlug,
  slugFrom,
  wrongSettings,
} from '../../../web/connections/connection-draft.ts'

describe('short names', () => {
  it.each([
    ['Partner feed', 'partner-feed'],
    ['Päckchen & Co (Köln)', 'packchen-co-koln'],
    ['b→dash', 'b-dash'],
    ['  --x--  ', 'x'],
    ['楽楽明細', ''],
  ])('makes %j into %j', (name, slug) => {
    expect(slugFrom(name)).toBe(slug)
  })

  it('never makes one that the edge refuses', () => {
    const long = slugFrom('a '.repeat(200))
    expect(long.length).toBeLessThanOrEqual(63)
    expect(isSlug(long)).toBe(true)
    expect(['', '-a', 'A', 'a_b', 'a'.repeat(64)].map(isSlug)).toEqual(Array(5).fill(false))
  })
})

describe('a draft', () => {
  it('starts with every setting of the connector, and with no secret', () => {
    const draft = draftOf(null)
    expect(draft.connector).toBe('sftp')
    expect(Object.keys(draft.settings)).toEqual(Object.keys(firstSettings('sftp')))
    expect(draft.secrets).toEqual({ password: '' })
  })

  it('names exactly the settings that are wrong', () => {
    const settings = { host: 'sftp.example.jp', port: 22, username: 'awase', hostKey: 'SHA256:a' }
    expect(wrongSettings('sftp', settings)).toEqual(new Set())
    expect(wrongSettings('sftp', { ...settings, host: '', port: null })).toEqual(
      new Set(['host', 'port']),
    )
  })

  it('never carries stored secrets into the form', () => {
    const draft = draftOf({
      slug: 'feed',
      name: 'Feed',
      connector: 'sftp',
      settings: {},
      secrets: { password: { set: true, version: 3 } },
      updatedAt: '2026-03-24T00:00:00.000Z',
    })
    expect(draft.secrets).toEqual({ password: '' })
  })
})
