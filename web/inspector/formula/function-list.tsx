// All functions with what they do and an example; searched by name or meaning, put into the formula by a click.
import { Search } from 'lucide-react'
import { useState } from 'react'
import { functionAreas } from '../../../engine/expression/functions/index.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Fold } from '../../ui/fold.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { allFunctions, searchFunctions } from './completion.ts'

export function FunctionList({ onInsert }: { onInsert: (name: string) => void }) {
  const t = useText()
  const language = useLanguage()
  const [wanted, setWanted] = useState('')
  const found = wanted.trim() === '' ? allFunctions() : searchFunctions(wanted.trim())
  return (
    <Fold className="in-functions" label={t('formula.functions', { count: allFunctions().length })}>
      <TextInput
        small
        icon={<Search className="icon-s" aria-hidden />}
        aria-label={t('formula.search')}
        placeholder={t('formula.search')}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      {found.length === 0 && <p className="help">{t('formula.no-function')}</p>}
      {functionAreas.map((area) => {
        const own = found.filter((entry) => entry.area === area)
        return own.length === 0 ? null : (
          <section key={area}>
            <h4>{t(`formula.area-${area}`)}</h4>
            <ul>
              {own.map(({ name, signature, says, example, exampleResult }) => (
                <li key={name}>
                  <button type="button" onClick={() => onInsert(name)}>
                    <code>{signature}</code>
                    <span>{says[language]}</span>
                    <small className="mono">
                      {example} → {exampleResult ?? 'null'}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Fold>
  )
}
