// A type that all values of a field have, and the verb that takes it.
import { Lightbulb } from 'lucide-react'
import type { TypeSuggestion } from '../../../engine/preview/type-suggestions.ts'
import type { FieldType } from '../../../engine/value/schema.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'

export interface TypeOfferProps {
  offer: TypeSuggestion
  onTake: (type: FieldType) => void
  /** Behind the source, by a select: a source reads dates and numbers only as ours are written. */
  onCast: (type: FieldType, format: string) => void
}

export function TypeOffer({ offer, onTake, onCast }: TypeOfferProps) {
  const { name, type, values, whole, format: pattern } = offer
  const t = useText()
  const format = useFormat()
  const called = t(`type.${type}`)
  const said = { count: format.count(values), type: called }
  return (
    <p className="in-suggestion" data-offered-type={type}>
      <Lightbulb className="icon-s" aria-hidden />
      <span>
        <Sentence text={t(whole ? 'schema.fits' : 'schema.fits-first', said)} />
        {pattern !== undefined && (
          <>
            {' '}
            <code>{pattern}</code>
          </>
        )}
      </span>
      <Button
        look="link"
        aria-label={t('schema.take-type', { name, type: called })}
        onClick={() => (pattern === undefined ? onTake(type) : onCast(type, pattern))}
      >
        {t(pattern === undefined ? 'sniff.take' : 'schema.add-select')}
      </Button>
    </p>
  )
}
