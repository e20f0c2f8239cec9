// The studio's page.
import { TopBar } from '../ui/page.tsx'

export function StudioPage() {
  return (
    <div className="page">
      <TopBar title="" />
    </div>
  )
}
