// What the first file of a source looks like, where that differs from the settings: with the evidence, taken by one click.
import { ScanSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { csvReadFormatSchema } from '../../../engine/formats/csv/format.ts'
import { likelyFormat } from '../../../engine/formats/likely-format.ts'
import type { Sniffed } from '../../../engine/formats/sniff.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { callPreview } from '../../preview/client.ts'
import { usePreview } from '../../preview/store.ts'
import { Button } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useEditedNode, usePanel } from '../panel.ts'

export function SniffedFormat() {
  const { id, set } = usePanel()
  const t = useText()
  const format = useFormat()
  const node = useEditedNode()
  const sniffed = useSniffed(id)
  const current = csvReadFormatSchema.safeParse(node.config['format'])
  if (sniffed === null || !current.success) return null
  const likely = likelyFormat(sniffed, current.data)
  const { header, skipLines } = current.data
  // What was looked at is the first row behind the title; another is read where somebody set so.
  const isLookedAt = header && skipLines === sniffed.titles.lines
  if (likely === null) return isLookedAt ? <NamesMended header={sniffed.header} /> : null
  const { dialects, encodings } = sniffed
  return (
    <div className="in-suggestion" data-sniffed={likely.encoding}>
      <ScanSearch className="icon-s" aria-hidden />
      <span>
        <Sentence
          text={t('sniff.looks', {
            encoding: likely.encoding.toUpperCase(),
            delimiter: t(`sniff.delimiter-${delimiterName(likely.delimiter)}`),
            header: t(likely.header ? 'sniff.header' : 'sniff.no-header'),
            lineEnd: likely.lineEnd,
          })}
        />{' '}
        {likely.skipLines > skipLines && `${t('sniff.titles', { lines: likely.skipLines })} `}
        {t('sniff.evidence', {
          alike: format.count(dialects[0]?.alike ?? 0),
          rows: format.count(dialects[0]?.rows ?? 0),
          fields: dialects[0]?.fields ?? 0,
          characters: format.count(encodings[0]?.beyondAscii ?? 0),
        })}
      </span>
      <Button look="link" onClick={() => set('format', likely)}>
        {t('sniff.take')}
      </Button>
    </div>
  )
}

/** What became of a header that names a field twice, or not at all. */
function NamesMended({ header: { against } }: Pick<Sniffed, 'header'>) {
  const t = useText()
  const told = (['names-repeated', 'name-empty'] as const).filter((flaw) => against.includes(flaw))
  if (told.length === 0) return null
  return (
    <div className="in-suggestion" data-names-mended={told.join(' ')}>
      <ScanSearch className="icon-s" aria-hidden />
      <span>{told.map((flaw) => t(`sniff.${flaw}`)).join(' ')}</span>
    </div>
  )
}

function delimiterName(delimiter: string): 'comma' | 'tab' | 'semicolon' | 'bar' {
  if (delimiter === '\t') return 'tab'
  if (delimiter === ';') return 'semicolon'
  return delimiter === '|' ? 'bar' : 'comma'
}

function useSniffed(id: string): Sniffed | null {
  const file = usePreview(({ snapshot }) => snapshot?.sources[id]?.[0])
  const [sniffed, setSniffed] = useState<Sniffed | null>(null)
  const hash = file?.hash
  useEffect(() => {
    if (file === undefined) return
    let left = false
    const found = (what: Sniffed | null): void => {
      if (!left) setSniffed(what)
    }
    // A file that cannot be loaded is told of by the preview.
    callPreview('sniff', { file }).then(found, () => found(null))
    return () => {
      left = true
      setSniffed(null)
    }
    // The same bytes look the same, whatever else the snapshot says of the file.
  }, [hash])
  return sniffed
}
