// A run that is to come, in the form that it will have: its facts, its timeline beside its deliveries.
import { Card } from '../ui/card.tsx'
import { Skeleton, useLate } from '../ui/wait/skeleton.tsx'

const facts = 7

export function RunSkeleton() {
  const late = useLate()
  if (!late) return null
  return (
    <>
      <div className="card grid grid-cols-7 max-[1100px]:grid-cols-4" aria-hidden>
        {Array.from({ length: facts }, (_, index) => (
          <div key={index} className="grid h-[75px] content-center gap-2 px-4">
            <span className="skel h-2.5 w-2/5" />
            <span className="skel h-4 w-3/5" />
          </div>
        ))}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(300px,34%)] gap-3 max-[1100px]:grid-cols-1">
        <Card>
          <Skeleton rows={11} rowHeight={22} />
        </Card>
        <Card>
          <Skeleton rows={7} />
        </Card>
      </div>
    </>
  )
}
