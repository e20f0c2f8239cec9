// Saved connections: which systems Awase may speak to, and whether their secrets are there.
import { useQuery } from '@tanstack/react-query'
import { Plug, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Connection } from '../../worker/api/contract.ts'
import { connectionsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Page } from '../ui/page.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import { ConnectionDialog } from './connection-dialog.tsx'
import { ConnectionsTable } from './connections-table.tsx'

export function ConnectionsPage() {
  const t = useText()
  const connections = useQuery(connectionsQuery)
  const [edited, setEdited] = useState<Connection | 'new' | null>(null)
  const isEmpty = connections.data?.length === 0
  const newConnection = (
    <Button look="go" onClick={() => setEdited('new')}>
      <Plus className="icon-s" aria-hidden />
      {t('connections.new')}
    </Button>
  )
  return (
    <Page title={t('nav.connections')} verbs={isEmpty ? null : newConnection}>
      <Card>
        {connections.isPending && <Skeleton rows={3} list />}
        {connections.isError && connections.data === undefined && (
          <LoadFailed error={connections.error} onRetry={() => void connections.refetch()} />
        )}
        {isEmpty && (
          <Empty
            icon={<Plug className="icon-l" aria-hidden />}
            title={t('connections.empty')}
            body={t('connections.empty-body')}
          >
            {newConnection}
          </Empty>
        )}
        {connections.data !== undefined && connections.data.length > 0 && (
          <ConnectionsTable connections={connections.data} onOpen={setEdited} />
        )}
      </Card>
      {edited !== null && (
        <ConnectionDialog
          // A saved new connection becomes an edited one in the same dialog, ready to be checked.
          connection={edited === 'new' ? null : edited}
          taken={connections.data?.map(({ slug }) => slug) ?? []}
          onSaved={setEdited}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  )
}
