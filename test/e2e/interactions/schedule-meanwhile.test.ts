// The schedule dialog is open while another window sets or removes the schedule: nobody's is lost without a word.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Job, Schedule } from '../../../worker/api/contract.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { typeInto } from '../hands/inspector-panel.ts'
import { pressInBar } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow({ lineGoesDown: true })
const dialog = () => studio.page.getByRole('dialog')
const moved = () => dialog().getByText('Another window has')
const theirs = { cron: '15 7 * * *', zone: 'Asia/Tokyo', enabled: true }
let job: string

beforeEach(async () => {
  job = await studio.openCopy('Scheduled twice')
  await api('PUT', { cron: '0 3 * * *', zone: 'UTC', enabled: true })
  await studio.page.reload()
  await pressInBar(studio.page, 'Schedule')
})

async function api(method: 'PUT' | 'DELETE', body?: object): Promise<void> {
  await studio.stack.api.call(method, `/api/jobs/${job}/schedule`, body)
}

async function stands(): Promise<Schedule | null> {
  return (await studio.stack.api.call<Job>('GET', `/api/jobs/${job}`)).schedule
}

const save = () => dialog().getByRole('button', { name: 'Save schedule' }).click()

describe('a schedule that another window sets meanwhile', () => {
  it('is followed while nothing was filled in here', async () => {
    await api('PUT', theirs)
    await expectPage(dialog().getByText('Every day at 07:15')).toBeVisible()
    await expectPage(moved()).toHaveCount(0)
  })

  it('is told of where something was, and can be shown instead', async () => {
    await typeInto(studio.page, 'Minute', '45', dialog())
    await api('PUT', theirs)
    await expectPage(moved()).toContainText('Every day at 07:15, Asia/Tokyo')
    await expectPage(dialog().getByText('Every day at 03:45')).toBeVisible()
    await dialog().getByRole('button', { name: 'Show that one' }).click()
    await expectPage(moved()).toHaveCount(0)
    await expectPage(dialog().getByText('Every day at 07:15')).toBeVisible()
  })

  it('is replaced by who was told', async () => {
    await typeInto(studio.page, 'Minute', '45', dialog())
    await api('DELETE')
    await expectPage(moved()).toContainText('removed')
    await save()
    await expectPage(dialog()).toHaveCount(0)
    expect(await stands()).toMatchObject({ cron: '45 3 * * *', zone: 'UTC' })
  })

  it('stays where nobody was told yet: the edge refuses, and the dialog tells', async () => {
    const { page } = studio
    await page.route('**/presence/**', (route) => route.abort())
    await typeInto(page, 'Minute', '45', dialog())
    await api('PUT', theirs)
    await save()
    await expectPage(moved()).toBeVisible()
    expect(await stands()).toMatchObject(theirs)
    await page.unrouteAll()
    await save()
    await expectPage(dialog()).toHaveCount(0)
    expect(await stands()).toMatchObject({ cron: '45 3 * * *' })
  })
})
