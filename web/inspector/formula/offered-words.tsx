// Fields and functions that could stand where somebody types.
import { SquareFunction } from 'lucide-react'
import { useText } from '../../i18n/language.ts'
import { TypeIcon } from '../type-icon.tsx'
import type { Completion } from './completion.ts'

export interface OfferedWordsProps {
  id: string
  words: readonly Completion[]
  chosen: number
  onTake: (index: number) => void
}

export function OfferedWords({ id, words, chosen, onTake }: OfferedWordsProps) {
  const t = useText()
  return (
    <ul
      id={id}
      className="in-words over"
      role="listbox"
      aria-label={t('formula.offered')}
      hidden={words.length === 0}
    >
      {words.map((word, index) => (
        <li
          key={`${word.kind} ${word.name}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          // A press must not take the focus from the field before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          {word.kind === 'field' ? (
            <TypeIcon type={word.type} />
          ) : (
            <SquareFunction className="icon-s" aria-hidden />
          )}
          <span>{word.kind === 'field' ? word.name : word.signature}</span>
        </li>
      ))}
    </ul>
  )
}
