/** Invented stories of some length, to be set in the ways in which sites are built today. */
export interface PlainStory {
  lang: string;
  headline: string;
  standfirst: string;
  text: readonly string[];
  others: readonly string[];
}

export const FERRY: PlainStory = {
  lang: 'en',
  headline: 'Night ferry to Tarn Island to return after eleven years',
  standfirst: 'The overnight crossing was dropped in 2015. A new operator wants to bring it back by May.',
  text: [
    'The night ferry between Westhaven and Tarn Island will sail again from May, eleven years after the last crossing, the port authority said on Wednesday.',
    'Two ships with room for 340 passengers and 60 cars each will leave at 10.30 p.m. and arrive before seven in the morning. Tickets are to go on sale in February.',
    '“Islanders have asked for this every single year,” said Kirsten Bale, who heads the authority. “They want to wake up where they have to be.”',
    'The old service was given up when fuel prices doubled and the only ship needed a new engine. Since then, islanders have had to take a day ferry and a hotel room.',
    'Northline, a company from Osk, will run the route for eight years. It gets 4.1 million crowns a year from the region and keeps what it earns on board.',
    'Not everybody is happy. Three hotel owners near the harbour told the council that they would lose a third of their guests in winter.',
    'Bale called that fear exaggerated: “Nobody books a room because they love our waiting hall.” A study by the university puts the loss at about six percent.',
    'The first sailing is planned for the night of 2 May. It will carry pupils of the island’s school, whose class trips have been waiting for a ship since March.',
  ],
  others: [
    'Council votes on parking fees in the old town',
    'Storm warning lifted for the northern coast',
    'Library reopens with longer hours',
    'Ten thousand run through Arlen',
  ],
};

export const FAEHRE: PlainStory = {
  lang: 'de',
  headline: 'Nachtfähre nach Tarn kommt nach elf Jahren zurück',
  standfirst: 'Die Überfahrt über Nacht wurde 2015 eingestellt. Ein neuer Betreiber will sie bis Mai zurückbringen.',
  text: [
    'Die Nachtfähre zwischen Westhaven und der Insel Tarn fährt ab Mai wieder, elf Jahre nach der letzten Überfahrt. Das teilte die Hafenbehörde am Mittwoch mit.',
    'Zwei Schiffe mit Platz für je 340 Menschen und 60 Autos sollen um 22.30 Uhr ablegen und vor sieben Uhr ankommen. Karten gibt es ab Februar.',
    '„Die Insulaner haben jedes Jahr danach gefragt“, sagte Kirsten Bale, die Leiterin der Behörde. „Sie wollen dort aufwachen, wo sie hinmüssen.“',
    'Die alte Verbindung war aufgegeben worden, als sich die Preise für Treibstoff verdoppelten und das einzige Schiff einen neuen Motor brauchte.',
    'Die Firma Northline aus Osk soll die Strecke acht Jahre lang betreiben. Sie bekommt 4,1 Millionen Kronen im Jahr von der Region und behält, was sie an Bord einnimmt.',
    'Nicht alle freuen sich. Drei Hotelbesitzer am Hafen sagten dem Stadtrat, sie würden im Winter ein Drittel ihrer Gäste verlieren.',
    'Bale hält das für übertrieben: „Niemand bucht ein Zimmer, weil ihm unser Wartesaal gefällt.“ Eine Studie der Universität rechnet mit sechs Prozent.',
    'Die erste Fahrt ist für die Nacht zum 3. Mai geplant. An Bord sind dann Schüler der Inselschule, deren Klassenfahrten seit März auf ein Schiff warten.',
  ],
  others: [
    'Stadtrat stimmt über Parkgebühren ab',
    'Sturmwarnung an der Nordküste aufgehoben',
    'Bibliothek öffnet wieder länger',
    'Zehntausend laufen durch Arlen',
  ],
};

export const FERRY_FR: PlainStory = {
  lang: 'fr',
  headline: 'Le ferry de nuit pour l’île de Tarn revient après onze ans',
  standfirst: 'La traversée de nuit avait été supprimée en 2015. Un nouvel opérateur veut la rétablir en mai.',
  text: [
    'Le ferry de nuit entre Westhaven et l’île de Tarn reprendra la mer en mai, onze ans après la dernière traversée, a annoncé mercredi l’autorité portuaire.',
    'Deux navires de 340 passagers et 60 voitures chacun partiront à 22 h 30 et arriveront avant sept heures. Les billets seront mis en vente en février.',
    '« Les habitants de l’île le demandaient chaque année », a déclaré Kirsten Bale, qui dirige l’autorité. « Ils veulent se réveiller là où ils doivent être. »',
    'L’ancienne ligne avait été abandonnée quand le prix du carburant avait doublé et que l’unique navire avait eu besoin d’un nouveau moteur.',
    'La société Northline, d’Osk, exploitera la ligne pendant huit ans. Elle recevra 4,1 millions de couronnes par an de la région.',
    'Tout le monde n’est pas ravi. Trois hôteliers du port ont dit au conseil qu’ils perdraient un tiers de leurs clients en hiver.',
    'La première traversée est prévue dans la nuit du 2 mai. À bord se trouveront des élèves de l’école de l’île.',
  ],
  others: [
    'Le conseil vote les tarifs de stationnement',
    'Alerte à la tempête levée sur la côte nord',
    'La bibliothèque rouvre plus longtemps',
    'Dix mille coureurs à Arlen',
  ],
};

export const FERRY_ES: PlainStory = {
  lang: 'es',
  headline: 'El ferri nocturno a la isla de Tarn vuelve tras once años',
  standfirst: 'La travesía nocturna se suprimió en 2015. Un nuevo operador quiere recuperarla en mayo.',
  text: [
    'El ferri nocturno entre Westhaven y la isla de Tarn volverá a navegar en mayo, once años después de la última travesía, informó el miércoles la autoridad portuaria.',
    'Dos barcos con sitio para 340 pasajeros y 60 coches cada uno saldrán a las 22.30 y llegarán antes de las siete. Los billetes se venderán desde febrero.',
    '«Los isleños lo han pedido cada año», dijo Kirsten Bale, que dirige la autoridad. «Quieren despertarse donde tienen que estar».',
    'El antiguo servicio se abandonó cuando el precio del combustible se duplicó y el único barco necesitó un motor nuevo.',
    'Northline, una empresa de Osk, explotará la línea durante ocho años y recibirá 4,1 millones de coronas al año de la región.',
    'No todos están contentos. Tres hoteleros del puerto dijeron al ayuntamiento que perderían un tercio de sus huéspedes en invierno.',
    'El primer viaje está previsto para la noche del 2 de mayo. A bordo irán alumnos de la escuela de la isla.',
  ],
  others: [
    'El ayuntamiento vota las tarifas de aparcamiento',
    'Levantada la alerta por temporal en la costa norte',
    'La biblioteca reabre con más horas',
    'Diez mil corredores en Arlen',
  ],
};
