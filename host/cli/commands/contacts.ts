import type { ValueOf } from '#contract/types'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { organisationsIn } from '../names.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { reading } from './shared-options.ts'

type Contact = ValueOf<'contact.list'>['records'][number] & { readonly organisation: string | null }

export const contactsCommand: CliCommand = {
  usage: 'contacts --workspace F [--plan P] [--as-of DAY] [--json]',
  summary: 'Lists whom to turn to in a plan, or in all, by organisation, and for what.',
  options: reading,
  wordCount: 0,
  run: async (context) => {
    const contacts = (await readPlans(context, contactsOf)).toSorted(byOrganisation)
    printAnswer(
      context,
      { contacts },
      {
        titles: ['Organisation', 'Name', 'Post', 'Functions', 'E-mail', 'Phone', 'Remark'],
        rows: contacts.map((contact) => [
          contact.organisation ?? '',
          contact.name,
          contact.post ?? '',
          contact.functions.map((each) => wordFor('en', 'function', each)).join(', '),
          contact.email ?? '',
          contact.phone ?? '',
          contact.remark,
        ]),
      },
    )
    return 0
  },
}

const { compare } = new Intl.Collator('en')

function byOrganisation(one: Contact, other: Contact): number {
  return compare(one.organisation ?? '', other.organisation ?? '') || compare(one.name, other.name)
}

async function contactsOf({ ask, subject }: PlanReading): Promise<readonly Contact[]> {
  const organisation = await organisationsIn({ ask })
  const { records } = await ask('contact.list', subject)
  return records.map((contact) => ({ ...contact, organisation: organisation(contact.organisationId) }))
}
