/** What a record of a new connection may say, a line each; made up. */
export const connectionRecord: readonly string[] = [
  'ILLUSTRATION',
  '',
  'Made up to show how a file is kept as evidence in Tandem. No such record exists.',
  '',
  'Connection record: access to I-24/7 at the first front-line point',
  'Day: 15 September 2016',
  'Tested: sign-in, one search, one reply',
  'Remark: the second point waits for its equipment',
]

/** What a list of decisions may say, a line each; made up. */
export const decisionList: readonly string[] = [
  'ILLUSTRATION',
  '',
  'Made up to show how a file is kept as evidence in Tandem. No such meeting is documented.',
  '',
  'Mid-year review of 2016, 30 September 2016: list of decisions',
  '1. F-03: the joint workshop is to be held in the second half of November.',
  '2. F-10: the scope note is written in October; the research begins when a donor is found.',
]
