// A token of the density in use, in pixels.
import { useEffect, useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'

export function useTokenPx(name: string, otherwise: number): number {
  const density = usePreferences((preferences) => preferences.density)
  const [px, setPx] = useState(otherwise)
  useEffect(() => {
    const value = parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name))
    if (Number.isFinite(value)) setPx(value)
  }, [name, density])
  return px
}
