/** Words in about the order of their frequency. */
export const spanish =
  `de la el y en los que las del para con por una un se al es no fue su más han sido como este esta capacitación
  funcionarios reunión frontera policía unidad nacional socios oficina informe regional apoyo datos actividad mes
  fiscales aduanas acuerdo recibido primera acceso sistema taller trata investigación después antes durante
  participantes países solicitud ministerio equipo red puntos contacto plan retraso concluido borrador segunda examen
  pruebas misión incautación aeropuerto puerto contenedor inteligencia análisis intercambio información operación
  conjunta jurídico convención ley tribunal laboratorio armas drogas cocaína migrantes víctimas protección fondos
  donante presupuesto gastos evaluación comité decisión recomendación seguimiento plazo aplazada seguridad lluvias`.split(
    /\s+/,
  )
