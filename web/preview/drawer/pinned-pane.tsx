// The rows of a pinned node: they stay where they are while other nodes are looked at.
import { PinOff } from 'lucide-react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useText } from '../../i18n/language.ts'
import { togglePinned } from '../../studio/view.ts'
import { IconButton } from '../../ui/button.tsx'
import { pinnedPort } from '../protocol.ts'
import { useReason } from '../reason.ts'
import { usePreview } from '../store.ts'
import { Failed, Loading } from './no-rows.tsx'
import { Pane, type Sought } from './pane.tsx'

export interface PinnedPaneProps {
  node: JobNode
  sought: Sought | undefined
}

export function PinnedPane({ node, sought }: PinnedPaneProps) {
  const t = useText()
  const shown = usePreview(({ pinned }) => (pinned?.node === node.id ? pinned : null))
  const reason = useReason(node.id)
  const first = shown?.pages[pinnedPort]
  if (shown === null || shown.output === null || first === undefined) {
    return reason === null ? <Loading /> : <Failed reason={reason} />
  }
  const [makerPort = pinnedPort] = nodeFace(node.type)?.outputs ?? []
  return (
    <Pane
      key={node.id}
      title={t('data.pinned')}
      label={t('data.grid', { side: t('data.pinned'), name: node.name })}
      subject={{
        node: node.id,
        maker: node.id,
        makerPort,
        port: pinnedPort,
        isInput: false,
        data: shown.output,
      }}
      first={first}
      revision={shown.revision}
      family={nodeFace(node.type)?.family}
      segments={
        <span className="pv-feeder" title={node.name}>
          {node.name}
        </span>
      }
      verbs={
        <IconButton size="sm" label={t('data.unpin')} onClick={() => togglePinned(node.id)}>
          <PinOff className="icon-s" aria-hidden />
        </IconButton>
      }
      partner={undefined}
      sought={sought}
      onFocusRow={ignore}
      isMain={false}
    />
  )
}

/** Rows of the node in view may stem from these by any way: none is followed. */
function ignore(): void {
  return undefined
}
