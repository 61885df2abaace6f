/**
 * The words of activities and notes. Only words are kept here: the texts stay in their tables, whose `number` is the row id here,
 * and are cut into words by `domain/search-text.ts`, which knows every script; the tokenizer only splits at what is not ASCII text.
 * `plan` holds the plan's id as one word, so that a search within a plan need not walk through the hits of all others.
 */
export const sql = /* sql */ `
create virtual table activity_search using fts5 (
  plan, reference, title, description, tokenize = 'ascii', content = '', contentless_delete = 1
);
create virtual table note_search using fts5 (plan, text, tokenize = 'ascii', content = '', contentless_delete = 1);
`
