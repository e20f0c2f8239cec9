// Reads the fields of a source from its first file; where that fails, why stands beside the button.
import { FileSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { upload } from '../../../engine/connectors/upload/index.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeById } from '../../document/edits.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { headerRefusal, readHeader } from '../../preview/files/read-header.ts'
import { originText, takeFields } from '../../preview/files/take-fields.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/over/toasts.tsx'
import { Status } from '../../ui/status.tsx'
import { useEditedNode } from '../panel.ts'

/** Why fields could not be read, and from what: of a source that reads something else by now it says nothing. */
interface Refused {
  origin: string
  error: unknown
}

/** Fields that are known keep their type; fields that the file lacks go. */
export function ReadFields({ hasNone }: { hasNone: boolean }) {
  const t = useText()
  const node = useEditedNode()
  const origin = originText(node)
  const [reading, setReading] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  useUnreadable(node, hasNone, setRefused)
  const read = async () => {
    setReading(true)
    setRefused(null)
    try {
      const file = await takeFields(node.id)
      if (file !== undefined) say(() => t('schema.from', { file }))
    } catch (error) {
      setRefused({ origin: originText(nodeById(node.id)), error })
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <Button look="out" size="sm" disabled={reading} onClick={() => void read()}>
        <FileSearch className="icon-xs" aria-hidden />
        {reading ? t('schema.reading') : t('schema.read')}
      </Button>
      {refused?.origin === origin && <ReadRefusal error={refused.error} />}
    </>
  )
}

/** A file that was dropped and gives no fields says why unasked: what was said while it was dropped is gone by now. */
function useUnreadable(
  node: JobNode,
  hasNone: boolean,
  tell: (refused: Refused | null) => void,
): void {
  const { id, config } = node
  const isDropped = config['connector'] === upload.name && filesOf(config).length > 0
  const origin = originText(node)
  useEffect(() => {
    if (!hasNone || !isDropped) return
    let isCurrent = true
    const told = (refused: Refused | null): void => {
      if (isCurrent) tell(refused)
    }
    readHeader(id).then(
      () => told(null),
      (error: unknown) => told({ origin, error }),
    )
    return () => {
      isCurrent = false
      tell(null)
    }
  }, [id, hasNone, isDropped, origin])
}

function filesOf({ read }: JobNode['config']): readonly unknown[] {
  const { files } = (read ?? {}) as { files?: readonly unknown[] }
  return files ?? []
}

function ReadRefusal({ error }: { error: unknown }) {
  const { message, hint, code } = headerRefusal(error, useLanguage())
  return (
    <p className="field-error in-refusal" role="alert" data-problem={code}>
      <Status is="error" label="" />
      <span>
        {message} <span className="text-ink-2">{hint}</span> {code !== '' && <code>{code}</code>}
      </span>
    </p>
  )
}
