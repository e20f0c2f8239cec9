// In the place of a page whose script has not come yet. While Awase is out of reach it says so; the page comes by itself.
import { NoAnswer } from '../ui/wait/no-answer.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import { useIsAway } from './until-reachable.ts'

export function PagePending() {
  const away = useIsAway()
  return (
    <main className={away ? 'page page-alone' : 'page'}>
      {away ? <NoAnswer alone /> : <Skeleton rows={12} />}
    </main>
  )
}
