// What a page comes to show, in the time that a machine takes which carries much else.
import { expect } from '@playwright/test'

export const expectPage = expect.configure({ timeout: 15_000 })
