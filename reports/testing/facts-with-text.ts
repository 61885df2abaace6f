import type { ReportFacts } from '#contract/area/report'
import { largeFacts } from './large-facts.ts'

/** The sample with an activity, a note and a document for each text, the text in every place of them where a person can write; plan and areas take the first ones. */
export function factsWithTexts(texts: readonly string[]): ReportFacts {
  const facts = largeFacts(texts.length)
  const textAt = (index: number): string => texts[index % texts.length] ?? ''
  const first = textAt(0)
  return {
    ...facts,
    authorName: first,
    plan: {
      ...facts.plan,
      title: first,
      shortTitle: first,
      description: first,
      provenance: { kind: 'derived', source: first, fields: [] },
    },
    organisations: facts.organisations.map((organisation, index) => ({
      ...organisation,
      nameEn: textAt(index),
      abbreviationEn: textAt(index),
    })),
    areas: facts.areas.map((area, index) => ({ ...area, name: textAt(index) })),
    documents: texts.flatMap((text, index) =>
      facts.documents
        .slice(0, 1)
        .map((document) => ({ ...document, id: `document ${index}`, title: text, signatories: text, remark: text })),
    ),
    notes: facts.notes.map((note, index) => ({
      ...note,
      text: textAt(index),
      authorName: textAt(index),
      activityReference: textAt(index),
      activityTitle: textAt(index),
    })),
    activities: facts.activities.map((activity, index) => {
      const text = textAt(index)
      return {
        ...activity,
        reference: text,
        title: text,
        description: text,
        geography: text,
        status: { status: 'suspended', reason: text },
        revisedEnd: { day: '2016-11-30', reason: 'other', explanation: text },
        provenance: { kind: 'derived', source: text, fields: [{ field: text, kind: 'illustrative', source: text }] },
        participations: activity.participations.map((participation) => ({ ...participation, contribution: text })),
      }
    }),
  }
}

/** The same for one text: a report of one activity. */
export function factsWithText(text: string): ReportFacts {
  return factsWithTexts([text])
}
