// What the inspector shows of settings that a job was saved without.
import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../../../local/start/seed.ts'
import { withUsualSettings } from '../../../web/inspector/usual-settings.ts'

const { nodes } = sampleDocument('routes.json')
const destination = nodes.find(({ config }) => config['connector'] === 'object')!
const source = nodes.find(({ type }) => type === 'source')!

const without = (part: string, setting: string) => {
  const { [setting]: _, ...rest } = destination.config[part] as Record<string, unknown>
  return { ...destination, config: { ...destination.config, [part]: rest } }
}

describe('settings that are not saved', () => {
  it('of a connector stand at their usual value', () => {
    const shown = withUsualSettings(without('write', 'blanks'))
    expect(shown.config['write']).toMatchObject({ mode: 'upsert', blanks: 'clear' })
  })

  it('leave what is saved as it is', () => {
    const { write } = destination.config
    expect(withUsualSettings(destination).config['write']).toMatchObject(write as object)
    const { read } = source.config
    expect(withUsualSettings(source).config['read']).toMatchObject(read as object)
  })

  it('are not made up where the connector refuses the others', () => {
    const broken = without('write', 'mode')
    expect(withUsualSettings(broken).config['write']).toEqual(broken.config['write'])
  })

  it('are the same object for the same node', () => {
    expect(withUsualSettings(source)).toBe(withUsualSettings(source))
  })
})
