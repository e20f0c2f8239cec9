// One number in two forms: read as a number where that is right for every key, else said in words.
import type { Difference } from '../../../engine/matching/near-misses.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { castArriving } from '../../preview/columns/commands.ts'
import { Button } from '../../ui/button.tsx'
import { usePanel } from '../panel.ts'

export interface Arriving {
  port: string
  field: string
}

export interface RewrittenProps {
  differences: readonly Difference[]
  title: string
  /** Where the fields of one part of the key arrive that a cast can make numbers of. */
  arriving: (part: number) => readonly Arriving[]
}

export function Rewritten({ differences, title, arriving }: RewrittenProps) {
  const t = useText()
  const language = useLanguage()
  const { id } = usePanel()
  const casts = differences.filter(({ cause }) => cause === 'rewritten')
  const called = nodeFace('select')?.texts[language].name ?? ''
  const fields = casts.flatMap(({ part, cast: type }) =>
    type === undefined ? [] : arriving(part).map((each) => ({ ...each, type })),
  )
  if (casts.some(({ cast }) => cast === undefined)) return <p>{t('near.rewritten-hint')}</p>
  return (
    <div>
      <p>{t('near.all-numbers')}</p>
      <Button
        look="out"
        size="sm"
        aria-label={`${t('fix.cast')}: ${title}`}
        onClick={() => castArriving(id, fields, called)}
      >
        {t('fix.cast')}
      </Button>
    </div>
  )
}
