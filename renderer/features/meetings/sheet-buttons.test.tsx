import { afterEach, expect, test } from 'vitest'
import { done, fail } from '#contract/result'
import { AsOfProvider } from '../../api/as-of.tsx'
import { setTandem } from '../../api/client.ts'
import { sentInputs, shownToday } from '../../api/workspace-testing.tsx'
import { SheetButtons } from './sheet-buttons.tsx'
import { planId, show, testMeeting } from './testing.tsx'

afterEach(() => setTandem(null))

test.each([null, '2016-06-30'])('a decision sheet holds what the screen shows: as of %s', async (day) => {
  const meeting = testMeeting()
  const { screen, tandem } = await show(
    <AsOfProvider value={day === null ? null : { planId, day, today: shownToday }}>
      <SheetButtons meeting={meeting} />
    </AsOfProvider>,
    {
      answers: {
        'report.prepare': () => fail('report.too-large'),
        'report.preview': () => done({ path: 'about:blank' }),
      },
    },
  )

  await screen.getByRole('button', { name: 'Word' }).click()
  await screen.getByRole('button', { name: 'Decision sheet' }).click()

  const choice = { planId, kind: 'decisions', meetingId: meeting.id, language: 'en', asOf: day }
  await expect.poll(() => sentInputs(tandem, 'report.preview')).toEqual([choice])
  expect(sentInputs(tandem, 'report.prepare')).toEqual([{ choice, format: 'docx' }])
})
