import type { ReportFacts, ReportFormat } from '#contract/area/report'
import { buildReport, renderReport } from '#reports/make-report'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { benchClock } from '../data/clock.ts'
import { deflateAll, textsOf } from '../data/deflate.ts'
import { writeByLibrary } from '../data/docx-library.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { printingFigure } from '../data/printing.ts'
import type { ReportHost } from '../data/report-host.ts'
import { openShippedHost } from '../data/shipped-host.ts'
import { figureOf } from '../figure.ts'
import type { Figure, Goal } from '../figure.ts'
import type { Measure } from '../measure.ts'

type WrittenFormat = Exclude<ReportFormat, 'pdf'>

/** A size of plan, and how often each of its reports is made. */
type Size = { readonly activities: number; readonly rounds: number }

/** The progress report of one plan as a file of each format, from the call until it can be downloaded. */
export const exportDocuments: Measure = {
  name: 'export',
  run: async ({ isQuick, rounds }) => [
    ...(await figuresOf({ activities: 300, rounds: rounds(15) }, 'with print')),
    ...(await figuresOf({ activities: isQuick ? 2_000 : 10_000, rounds: rounds(3) }, 'without print')),
  ],
}

function figuresOf(size: Size, printing: 'with print' | 'without print'): Promise<readonly Figure[]> {
  return withCopies(async ({ fileOf }) => {
    const path = await largeWorkspace({ activities: size.activities, notesPerActivity: 1, plans: 1 })
    const reports = await openShippedHost(fileOf(path))
    try {
      const facts = await factsOf(reports)
      const figures: Figure[] = []
      for (const format of ['xlsx', 'csv', 'html', 'json', 'docx'] as const) {
        figures.push(...(await figuresOfFormat(reports, facts, format, size)))
      }
      return printing === 'with print' ? [...figures, ...(await pdfFigures(reports, size))] : figures
    } finally {
      await reports.host.close()
    }
  })
}

async function figuresOfFormat(
  reports: ReportHost,
  facts: ReportFacts,
  format: WrittenFormat,
  { activities, rounds }: Size,
): Promise<readonly Figure[]> {
  const name = `${format}, ${activities.toLocaleString('en')} activities`
  const first = await reports.prepare(format)
  if (!first.ok) {
    const { refused } = await alternate({ refused: () => reports.prepare(format) }, { rounds, warmUps: 0 })
    return [figureOf({ name: `${name}: refused with a sentence`, ours: refused, limit: null })]
  }
  const texts = textsOf(await reports.bytesOf(first))
  const render = () => renderReport(buildReport({ facts, monitoring: null }, reports.choice, benchClock.today), format)
  const model = buildReport({ facts, monitoring: null }, reports.choice, benchClock.today)
  const { whole, writing, deflate, library } = await alternate(
    {
      whole: () => reports.prepare(format),
      writing: render,
      deflate: () => deflateAll(texts),
      library: () => (format === 'docx' ? writeByLibrary(model) : null),
    },
    { rounds, warmUps: 1 },
  )
  const limit = { name: 'deflate 6', samples: deflate }
  const goals = goalsOf(format, activities)
  return [
    figureOf({ name, ours: whole, limit, goals: goals.filter(({ of }) => of !== 'ratio') }),
    figureOf({
      name: `${name}, facts to bytes`,
      ours: writing,
      limit: format === 'docx' ? { name: 'the library alone', samples: library } : limit,
      goals: goals.filter(({ of }) => of === 'ratio'),
    }),
  ]
}

function goalsOf(format: WrittenFormat, activities: number): readonly Goal[] {
  const isPlan = activities <= 300
  switch (format) {
    case 'xlsx':
      return [
        { id: 'G14', of: 'ratio', atMost: 2.5 },
        { id: 'G14', of: 'p50', atMost: isPlan ? 60 : 1_000 },
      ]
    case 'docx':
      return [
        { id: 'G16', of: 'ratio', atMost: 1.3 },
        { id: 'G16', of: 'p50', atMost: 400 },
      ]
    case 'csv':
      return [{ id: 'G18', of: 'ratio', atMost: 0.3 }]
    case 'html':
    case 'json':
      return []
  }
}

async function pdfFigures(reports: ReportHost, { activities, rounds }: Size): Promise<readonly Figure[]> {
  const prepared = await reports.prepare('pdf')
  if (!prepared.ok) return []
  const page = await reports.bytesOf(await reports.prepare('html'))
  const count = Math.ceil(rounds / 3)
  const { whole } = await alternate({ whole: () => reports.prepare('pdf') }, { rounds: count, warmUps: 0 })
  const name = `pdf, ${activities.toLocaleString('en')} activities`
  const goals = [{ id: 'G17', of: 'p50', atMost: 1_100 }] as const
  return [figureOf({ name, ours: whole, limit: null, goals }), await printingFigure(name, page, count)]
}

async function factsOf({ call, choice }: ReportHost): Promise<ReportFacts> {
  const { planId, period, focusYear } = choice
  const facts = await call('report.facts', { planId, period, focusYear })
  if (!facts.ok) throw new Error(facts.code)
  return facts.value
}
