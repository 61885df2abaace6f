import { describe, expect, it } from 'vitest'
import { languages } from '#contract/vocabulary'
import { renderReport } from '../make-report.ts'
import type { RenderedFormat } from '../make-report.ts'
import type { BlockOf, ReportModel } from '../model.ts'
import { partsOf, sampleToday } from '../testing/render.ts'
import { sampleMeeting, sampleSheetChoice } from '../testing/sample-meeting.ts'
import { buildDecisionSheet } from './build.ts'

const sheet = () => buildDecisionSheet(sampleMeeting(), sampleSheetChoice(), sampleToday)

function tableOf(model: ReportModel, caption: string): BlockOf<'table'> {
  const blocks = model.sections.flatMap((section) => section.blocks)
  const table = blocks.find((block) => block.kind === 'table' && block.caption === caption)
  if (table?.kind !== 'table') throw new Error(`no table ${caption}`)
  return table
}

const textsOf = (table: BlockOf<'table'>) =>
  table.rows.map((row) =>
    row.map((cell) => {
      if (cell.kind === 'day') return cell.day
      return cell.kind === 'text' ? [cell.text, ...cell.details.map(({ text }) => text)].join(' | ') : cell.value
    }),
  )

describe('a decision sheet', () => {
  it('has what a committee looks for, in that order', () => {
    const headings = sheet().sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.number} ${block.text}`] : [])),
    )

    expect(headings).toEqual([
      '1 Agenda',
      '2 Decisions',
      '3 Action points',
      '4 Open from earlier meetings',
      '5 Minutes',
      expect.stringMatching(/^5\.1 Foreign terrorist fighters/),
    ])
  })

  it('gives each decision with its reason and what it is about', () => {
    expect(textsOf(tableOf(sheet(), 'Decisions'))).toEqual([
      [
        '1',
        'The second course moves to November. | The trainers are free then, and the money is there until the end of the year.',
        expect.stringMatching(/^F-01 \| 2\. Foreign terrorist fighters/),
      ],
      ['2', 'The committee meets again in December.', ''],
    ])
  })

  it('says of each action point what, who, by when and how it stands', () => {
    expect(textsOf(tableOf(sheet(), 'Action points'))).toEqual([
      [
        '1',
        'Book the rooms for the second course.',
        'F-01',
        'INTERPOL | Training unit',
        '2016-10-15',
        'Open | 38 days overdue',
      ],
      ['2', 'Send the minutes.', '', 'Secretariat', 'No date', 'Open'],
    ])
    expect(textsOf(tableOf(sheet(), 'Open from earlier meetings'))).toEqual([
      [
        '1',
        'Share the list of focal points.',
        '',
        'UNODC',
        '2016-09-01',
        'Verified on 7 Oct 2016 | Both lists are on file.',
      ],
    ])
  })

  it('is marked as the highest of what is in it, on every page and in its name', () => {
    const { marking, page, metadata } = sheet()

    expect([marking, page.marking]).toEqual(['confidential', 'Confidential'])
    expect(metadata.fileStem).toBe('INTERPOL–UNODC Decision sheet 2016-09-30 Confidential')
  })

  it('marks what was made up, and says what the mark means', () => {
    const table = tableOf(sheet(), 'Decisions')

    expect(table.legend).toBe('* illustrative')
  })

  it('says when the meeting has not been held, and that nothing was recorded', () => {
    const facts = sampleMeeting()
    const none = { agenda: [], decisions: [], actionPoints: [], earlierActionPoints: [] }
    const meeting = { ...facts.meeting, state: 'planned' as const, minutes: '' }
    const model = buildDecisionSheet({ ...facts, ...none, meeting }, sampleSheetChoice(), sampleToday)

    const paragraphs = model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    )
    expect(paragraphs).toEqual([
      'The meeting has not been held: this is what is planned.',
      'No agenda was recorded.',
      'No decision was recorded.',
      'No action point was agreed.',
      'Nothing is open from earlier meetings.',
    ])
  })

  it.each(languages)('can be made in %s, in every format, and twice the same', async (language) => {
    const formats: readonly RenderedFormat[] = ['docx', 'xlsx', 'csv', 'html', 'json']
    const made = async () => {
      const model = buildDecisionSheet(sampleMeeting(), sampleSheetChoice(language), sampleToday)
      const answers = await Promise.all(formats.map((format) => renderReport(model, format)))
      return answers.map((answer) => (answer.ok ? Buffer.from(answer.value.bytes).toString('base64') : answer.code))
    }

    expect(await made()).toEqual(await made())
  })

  it('carries its marking in the header and footer of the Word file', async () => {
    const answer = await renderReport(sheet(), 'docx')
    const parts = partsOf(answer.ok ? answer.value.bytes : new Uint8Array())

    const furniture = [...parts].filter(([name]) => /word\/(?:header|footer)\d*\.xml/.test(name))
    expect(furniture.length).toBeGreaterThan(0)
    expect(furniture.every(([, xml]) => xml.includes('Confidential'))).toBe(true)
  })
})
