// What is fetched after the canvas: a language brings it once somebody needed it, and not before.
import { beforeEach, describe, expect, it, vi } from 'vitest'

// Nothing has been fetched in the page of the test before.
beforeEach(() => vi.resetModules())

async function freshPage() {
  const { activateLanguage, loadLongerWords } = await import('../../../web/i18n/language.ts')
  const { wordsOf } = await import('../../../web/i18n/engine-words.ts')
  const said = (language: string) => {
    const merge = wordsOf(`nodes/merge/${language}`) as { name: string; help: string }
    const sftp = wordsOf(`connectors/sftp/${language}`) as { name: string }
    return { named: merge.name !== '', explained: merge.help !== '' && sftp.name !== '' }
  }
  return { activateLanguage, loadLongerWords, said }
}

describe('help, settings and counters', () => {
  it('stay away from a language that is only shown', async () => {
    const { activateLanguage, said } = await freshPage()
    await activateLanguage('ja')
    expect(said('ja')).toEqual({ named: true, explained: false })
  })

  it('come when they are needed, and with every language that follows', async () => {
    const { activateLanguage, loadLongerWords, said } = await freshPage()
    await activateLanguage('ja')
    await loadLongerWords()
    expect(said('ja')).toEqual({ named: true, explained: true })
    expect(said('de')).toEqual({ named: false, explained: false })
    await activateLanguage('de')
    expect(said('de')).toEqual({ named: true, explained: true })
  })

  it('come for the language that is on its way, too', async () => {
    const { activateLanguage, loadLongerWords, said } = await freshPage()
    const activated = activateLanguage('de')
    await Promise.all([loadLongerWords(), activated])
    expect(said('de')).toEqual({ named: true, explained: true })
  })
})
