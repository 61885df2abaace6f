/** Words in about the order of their frequency in monitoring notes; the first are on every page. */
export const english =
  `the of and to in for with was on by a is that were from at as be has not will this it which have an are or their been
  training officers meeting border police cases unit national partner agencies office report regional support data
  activity month prosecutors customs agreed held received shared first access system workshop trafficking
  investigation delivered after before during next week participants countries request ministry equipment between
  database network contact points focal plan delay delayed pending completed draft second review evidence mission
  seizure seized airport port container cargo profiling risk intelligence analysis exchange information operation
  operational joint legal framework convention law prosecution judges court digital forensic laboratory samples
  firearms weapons tracing ammunition drugs cocaine heroin precursors wildlife ivory timber fisheries vessel maritime
  piracy coast smuggling migrants victims protection assistance identification interviews returned financial flows
  laundering assets recovery corruption bribery integrity procurement budget funds donor contribution expenditure
  staff recruitment consultant expert deployed field visit assessment baseline indicator target survey questionnaire
  translation Arabic French Spanish Russian Chinese English version approved signed letter agreement memorandum
  minister director general secretary committee steering decision recommended follow-up action deadline extended
  security situation roads rainy season travel restriction flights visa cancelled postponed suspended resumed
  connectivity server installed tested account users password licence software module e-learning platform course
  curriculum trainers mentors exercise simulation scenario table-top lessons learned good practice manual guidelines
  standard procedures protocol checklist form template annex photograph minutes attendance list women men youth
  community leaders civil society media awareness campaign school university research study publication findings
  cybercrime dark net markets cryptocurrency wallet exchange ransomware phishing child exploitation images victims
  terrorism fighters foreign extremist violent recruitment online propaganda explosives devices aviation passenger
  advance notice notices red alert hit match biometric fingerprints facial DNA profile stolen lost documents passport
  vehicle cultural property heritage museum site looting illicit trade auction dealer provenance repatriation`.split(
    /\s+/,
  )
