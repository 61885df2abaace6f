/** Words in about the order of their frequency. */
export const french =
  `de la le et les des à en du un pour une par sur dans au que est avec qui ont été a aux ce se pas plus formation
  agents réunion frontière police unité nationale partenaires bureau rapport régional appui données activité mois
  procureurs douanes accord reçu première accès système atelier trafic enquête après avant pendant participants pays
  demande ministère équipement réseau points contact plan retard achevé projet deuxième examen preuves mission saisie
  aéroport port conteneur renseignement analyse échange informations opération conjointe juridique convention loi
  tribunal laboratoire armes drogues cocaïne migrants victimes protection fonds bailleur budget dépenses évaluation
  comité décision recommandation suivi échéance reportée sécurité pluies visite terrain enseignements coopération`.split(
    /\s+/,
  )
