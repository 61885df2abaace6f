import type { Catalogue } from '../catalogue-shape.ts'

export const money: Catalogue['money'] = {
  currency: 'Monnaie',
  chooseCurrency: 'Choisissez une monnaie.',
  empty: 'Indiquez un montant, par exemple 1000.',
  negative: 'Un montant ne peut pas être négatif. Écrivez-le sans signe moins ; une dépense est une ligne à part.',
  notANumber: 'Ce n’est pas un montant. N’écrivez que des chiffres, par exemple 1000 ou 1000,50.',
  tooPrecise: 'Il y a plus de décimales que possible. Retirez-en.',
  tooLarge: 'Ce montant est trop grand pour être conservé. Vérifiez les chiffres.',
  otherCurrency: 'La monnaie écrite ici n’est pas celle qui est choisie. Choisissez-la à côté du montant.',
  ambiguous: 'Cela peut se lire {whole} ou {decimal}. Écrivez l’un des deux.',
}
