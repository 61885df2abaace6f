import type { Language } from '#contract/vocabulary'
import { languages } from '#contract/vocabulary'

const sentences: Readonly<Record<Language, (reference: string) => string>> = {
  en: (reference) => `Tandem could not start. Your files were not touched. Report it with the reference ${reference}.`,
  fr: (reference) =>
    `Tandem n’a pas pu démarrer. Vos fichiers n’ont pas été touchés. Signalez-le avec la référence ${reference}.`,
  es: (reference) =>
    `Tandem no pudo iniciarse. Sus archivos no se han tocado. Comuníquelo con la referencia ${reference}.`,
  ar: (reference) => `تعذَّر تشغيل Tandem. لم تُمسّ ملفاتك. أبلغ عن ذلك مع المرجع ${reference}.`,
  ru: (reference) =>
    `Не удалось запустить Tandem. Ваши файлы не затронуты. Сообщите об этом, указав номер ${reference}.`,
  zh: (reference) => `Tandem未能启动。您的文件未受影响。请报告此问题并附上编号${reference}。`,
}

/** What is said where there is no page yet to say it, in the language of the system, as no preferences were read. */
export function cannotStart(locale: string, reference: string): string {
  const language = languages.find((each) => locale.toLowerCase().startsWith(each)) ?? 'en'
  return sentences[language](reference)
}
