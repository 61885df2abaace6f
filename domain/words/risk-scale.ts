import type { Language } from '#contract/vocabulary'
import type { FivePoint, RiskLevel } from '../risk/risk-level.ts'

type Five = readonly [string, string, string, string, string]
type ScaleWords = {
  /** From one to five. */
  readonly likelihood: Five
  readonly impact: Five
  readonly level: { readonly [Level in RiskLevel]: string }
}

/** What the points of UNDP's two scales are called, and the levels that they come to. */
const scaleWords: { readonly [L in Language]: ScaleWords } = {
  en: {
    likelihood: ['Not likely', 'Low likelihood', 'Moderately likely', 'Highly likely', 'Expected'],
    impact: ['Negligible', 'Minor', 'Intermediate', 'Extensive', 'Extreme'],
    level: { low: 'Low', moderate: 'Moderate', substantial: 'Substantial', high: 'High' },
  },
  fr: {
    likelihood: ['Improbable', 'Peu probable', 'Moyennement probable', 'Très probable', 'Attendu'],
    impact: ['Négligeable', 'Mineur', 'Intermédiaire', 'Étendu', 'Extrême'],
    level: { low: 'Faible', moderate: 'Modéré', substantial: 'Important', high: 'Élevé' },
  },
  es: {
    likelihood: ['Improbable', 'Poco probable', 'Moderadamente probable', 'Muy probable', 'Previsto'],
    impact: ['Insignificante', 'Menor', 'Intermedio', 'Amplio', 'Extremo'],
    level: { low: 'Bajo', moderate: 'Moderado', substantial: 'Sustancial', high: 'Alto' },
  },
  ar: {
    likelihood: ['غير محتمل', 'ضعيف الاحتمال', 'متوسط الاحتمال', 'شديد الاحتمال', 'متوقع'],
    impact: ['ضئيل', 'طفيف', 'متوسط', 'واسع', 'بالغ الشدة'],
    level: { low: 'منخفض', moderate: 'معتدل', substantial: 'كبير', high: 'مرتفع' },
  },
  ru: {
    likelihood: ['Маловероятно', 'Низкая вероятность', 'Умеренная вероятность', 'Высокая вероятность', 'Ожидается'],
    impact: ['Ничтожное', 'Незначительное', 'Среднее', 'Обширное', 'Чрезвычайное'],
    level: { low: 'Низкий', moderate: 'Умеренный', substantial: 'Существенный', high: 'Высокий' },
  },
  zh: {
    likelihood: ['不太可能', '可能性低', '有一定可能', '很可能', '预计发生'],
    impact: ['可忽略', '轻微', '中等', '广泛', '极端'],
    level: { low: '低', moderate: '中等', substantial: '较大', high: '高' },
  },
}

/** A level of risk in the language. */
export function levelWord(language: Language, level: RiskLevel): string {
  return scaleWords[language].level[level]
}

/** A point of one of the two scales in the language. */
export function scaleWord(language: Language, scale: 'likelihood' | 'impact', point: FivePoint): string {
  return scaleWords[language][scale][point - 1] ?? String(point)
}
