export { RatingSection } from './rating-section.tsx'
