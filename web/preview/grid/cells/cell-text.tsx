// The whole text of a cell, with what the eye cannot tell: its length in characters and bytes, and the code points of odd ones.
import { Popover } from 'radix-ui'
import { Copy } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useFormat } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { say } from '../../../ui/over/toasts.tsx'
import { CellValue } from '../../cell/cell.tsx'
import { codePoint, oddCharacters } from './odd-characters.ts'
import './cell-text.css'

export interface OpenCell {
  cell: HTMLElement
  field: string
  value: string | null
}

export interface CellTextProps {
  open: OpenCell | null
  onClose: () => void
  label: string
}

const encoder = new TextEncoder()

export function CellText({ open, onClose, label }: CellTextProps) {
  const anchor = useRef<HTMLElement | null>(null)
  anchor.current = open?.cell ?? anchor.current
  return (
    <Popover.Root open={open !== null} onOpenChange={(next) => !next && onClose()}>
      <Popover.Anchor virtualRef={anchor as React.RefObject<HTMLElement>} />
      <Popover.Portal>
        <Popover.Content
          className="over pv-text"
          side="bottom"
          align="start"
          collisionPadding={12}
          aria-label={label}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            anchor.current?.focus({ preventScroll: true })
          }}
        >
          {open !== null && <Content {...open} />}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Content({ field, value }: OpenCell) {
  const t = useText()
  const format = useFormat()
  const text = value ?? ''
  const odd = useMemo(() => oddCharacters(text), [text])
  const copy = () =>
    void navigator.clipboard.writeText(text).then(() => say(() => t('said.copied')))
  return (
    <>
      <header>
        <b>{field}</b>
        <span className="grow" />
        {value !== null && (
          <Button look="ghost" size="sm" onClick={copy}>
            <Copy className="icon-s" aria-hidden />
            {t('cell.copy')}
          </Button>
        )}
      </header>
      <pre tabIndex={0}>
        <CellValue value={value} whole />
      </pre>
      {value !== null && (
        <footer>
          {t('cell.length', {
            characters: format.count([...text].length),
            bytes: format.count(encoder.encode(text).length),
          })}
          {odd.map(({ character, count }) => (
            <code key={character}>
              {codePoint(character)} × {format.count(count)}
            </code>
          ))}
        </footer>
      )}
    </>
  )
}
