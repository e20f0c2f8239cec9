// Starts the studio in the page.
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startPreferences } from './app/preferences.ts'
import { queryClient } from './app/query-client.ts'
import { router } from './app/router.tsx'
import { TooltipGround } from './ui/over/tooltip.tsx'
import './ui/style/theme.css'

startPreferences()

const place = document.getElementById('root')
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <TooltipGround />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  )
