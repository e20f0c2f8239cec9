// Asks which frame cards shall go into: found by letters, taken by Enter.
import { Frame } from 'lucide-react'
import { useState } from 'react'
import type { JobFrame } from '../../../engine/job/document.ts'
import { useText } from '../../i18n/language.ts'
import { SearchList } from '../../ui/form/search-list.tsx'
import { SearchDialog } from '../../ui/over/search-dialog.tsx'
import { matchScore } from '../adding/search-rank.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { framesOpenTo } from './frame-members.ts'
import { moveIntoFrame } from './into-frame.ts'

const close = () => useCanvasPanels.setState({ intoFrame: null })

export function FrameChoice({ nodes }: { nodes: readonly string[] }) {
  const t = useText()
  const [query, setQuery] = useState('')
  const found = framesOpenTo(nodes).filter(({ title }) => matchScore(query, title) > 0)
  const take = (frame: JobFrame) => {
    close()
    // When the dialog has given the focus back.
    setTimeout(() => moveIntoFrame(nodes, frame), 0)
  }
  return (
    <SearchDialog title={t('action.into-frame')} onClose={close}>
      <SearchList
        label={t('frame.choose')}
        query={query}
        onQuery={setQuery}
        found={found}
        none={t('frame.none')}
        keyOf={({ id }) => id}
        traits={({ id }) => ({ 'data-frame': id })}
        line={({ title }) => (
          <>
            <Frame className="icon" aria-hidden />
            <span>{title}</span>
          </>
        )}
        onTake={take}
      />
    </SearchDialog>
  )
}
