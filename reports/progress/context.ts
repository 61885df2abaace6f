import type { ReportChoice, ReportFacts } from '#contract/area/report'
import type { Activity } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { Day, PartialDay } from '#contract/values'
import type { Language, Marking } from '#contract/vocabulary'
import type { ActivityDates } from '#domain/activity-dates'
import { dayText } from '#domain/day-text'
import { firstDayOf } from '#domain/days'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { fieldWordFor, wordFor } from '#domain/words'
import type { CodeOf, Vocabulary } from '#domain/words/shape'
import type { Translate } from '../messages.ts'
import { translatorFor } from '../messages.ts'
import type { Given } from './given.ts'
import { withoutLeftOut } from './left-out.ts'
import type { Told } from './left-out.ts'
import { markingOf } from './marking.ts'

/** The words of a language, and names in it. */
export type ReportWords = {
  readonly language: Language
  readonly t: Translate
  readonly word: <Name extends Vocabulary>(vocabulary: Name, code: CodeOf<Name>) => string
  readonly day: (day: PartialDay) => string
  /** An organisation as tables name it. */
  readonly abbreviation: (organisationId: string) => string
  /** An organisation by its full name, with its abbreviation where it has one. */
  readonly fullName: (organisationId: string) => string
}

/** What every part of a report is built from. */
export type ReportContext = ReportWords & {
  readonly facts: ReportFacts
  /** What is left of it without the sections that are left out. */
  readonly told: Told
  readonly choice: ReportChoice
  readonly today: Day
  /** The highest of anything in the report. */
  readonly marking: Marking
  readonly activityField: (field: Parameters<typeof fieldWordFor<'activity'>>[2]) => string
}

/** Puts the facts beside the words of their language. */
export function contextFor(given: Given, choice: ReportChoice, today: Day): ReportContext {
  const facts = withoutLaterNotes(given.facts, today)
  const { language } = choice
  const told = withoutLeftOut({ ...given, facts }, choice)
  return {
    facts,
    told,
    choice,
    today,
    marking: markingOf(told),
    ...wordsFor(facts.organisations, language),
    activityField: (field) => fieldWordFor(language, 'activity', field),
  }
}

/** What is dated after the day on which the report shows the plan was not known on it. */
function withoutLaterNotes(facts: ReportFacts, today: Day): ReportFacts {
  return { ...facts, notes: facts.notes.filter(({ day }) => firstDayOf(day) <= today) }
}

/** The words of a language, with the names that organisations have in it. */
export function wordsFor(known: readonly Organisation[], language: Language): ReportWords {
  const organisations = new Map(known.map((organisation) => [organisation.id, organisation]))
  return {
    language,
    t: translatorFor(language),
    word: (vocabulary, code) => wordFor(language, vocabulary, code),
    day: (day) => dayText(day, language),
    abbreviation: (organisationId) => {
      const organisation = organisations.get(organisationId)
      return organisation === undefined ? '' : organisationAbbreviation(organisation, language)
    },
    fullName: (organisationId) => {
      const organisation = organisations.get(organisationId)
      if (organisation === undefined) return ''
      const [name, short] = [organisationName(organisation, language), organisationAbbreviation(organisation, language)]
      return name === short ? name : `${name} (${short})`
    },
  }
}

/** The dates of an activity without the reasons of those that were revised. */
export function datesOf(activity: Activity): ActivityDates {
  return {
    plannedStart: activity.plannedStart,
    plannedEnd: activity.plannedEnd,
    revisedStart: activity.revisedStart?.day ?? null,
    revisedEnd: activity.revisedEnd?.day ?? null,
    actualStart: activity.actualStart,
    actualEnd: activity.actualEnd,
  }
}
