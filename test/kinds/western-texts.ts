import type { KindTexts } from './kind-texts.ts';

/** In English, German, French, Spanish and Polish. */
export const WESTERN: Readonly<Record<string, KindTexts>> = {
  en: {
    interview: [
      '“The lake will not wait for us”',
      'Hydrologist Mira Tolen has measured the water of Lake Osk for 22 years. We met her on the pier before the hearing.',
      'Ms Tolen, how much water has the lake lost since you began?',
      'Almost two metres. When I started, you could tie a boat where we are standing now. Today the children of the village play football here.',
      'What is to blame, the heat or the farms?',
      'Both, but not in equal parts. Two thirds of what is missing was pumped out for maize, and that is a decision, not the weather.',
      'What do you expect from the hearing on Friday?',
      'I expect that they will ask me for one more study. I have brought the old ones along. They all say the same.',
    ],
    column: [
      'Let the trams run at night',
      'My neighbour works in the bakery on Korn Square. At three in the morning she walks there, forty minutes, because the last tram has gone.',
      'The council tells us that night trams do not pay. I have looked at the figures, and they do not include a single baker, nurse or cleaner.',
      'What a city offers at three in the morning says more about it than the opera house. We can afford eleven drivers. We cannot afford to pretend that the night is empty.',
      'Try it for one winter. If nobody gets on, I will eat my ticket on the steps of the town hall.',
    ],
    match: [
      'Late header sends Arlen to the final',
      'Arlen beat Westhaven 2-1 in the semi-final on Saturday, thanks to a header by Jonas Brekke in the 89th minute.',
      'Westhaven had led since the half hour and missed a penalty shortly after the break, to the dismay of 18,000 spectators.',
      'Coach Petra Holm praised her team’s patience after the match. “We never stopped playing our own game,” she said.',
    ],
    service: {
      headline: 'How to get your balcony through the winter',
      intro:
        'The first frost is forecast for Sunday night. Gardener Emil Rask explains what pots, soil and plants need now.',
      items: ['Two metres of jute cloth', 'A sheet of polystyrene for each pot', 'Dry leaves'],
      steps: [
        'Put each pot on its sheet and move it close to the wall of the house.',
        'Wrap the jute around the pot twice, and tie it loosely so that air gets in.',
        'Cover the soil with leaves, about a hand deep, and water once more before the frost.',
      ],
      closing: 'Geraniums do not survive outdoors even so: they belong in a cool cellar until March, Rask says.',
    },
  },
  de: {
    interview: [
      '„Der See wartet nicht auf uns“',
      'Die Hydrologin Mira Tolen misst seit 22 Jahren das Wasser des Osker Sees. Wir trafen sie vor der Anhörung auf dem Steg.',
      'Frau Tolen, wie viel Wasser hat der See verloren, seit Sie angefangen haben?',
      'Fast zwei Meter. Als ich anfing, konnte man hier ein Boot festmachen, wo wir jetzt stehen. Heute spielen die Kinder des Dorfes hier Fußball.',
      'Ist die Hitze schuld oder die Landwirtschaft?',
      'Beides, aber nicht zu gleichen Teilen. Zwei Drittel dessen, was fehlt, wurde für Mais abgepumpt, und das ist eine Entscheidung und kein Wetter.',
      'Was erwarten Sie von der Anhörung am Freitag?',
      'Ich erwarte, dass man mich um eine weitere Studie bittet. Die alten habe ich mitgebracht. Es steht in allen dasselbe.',
    ],
    column: [
      'Lasst die Straßenbahn nachts fahren',
      'Meine Nachbarin arbeitet in der Bäckerei am Kornplatz. Um drei Uhr früh geht sie zu Fuß hin, vierzig Minuten, weil die letzte Bahn weg ist.',
      'Der Stadtrat erzählt uns, Nachtbahnen lohnten sich nicht. Ich habe mir die Zahlen angesehen: Kein Bäcker, keine Pflegerin kommt darin vor.',
      'Was eine Stadt um drei Uhr früh anbietet, sagt mehr über sie als das Opernhaus. Elf Fahrer können wir uns leisten. Nicht leisten können wir uns, so zu tun, als sei die Nacht leer.',
      'Versucht es einen Winter lang. Wenn niemand einsteigt, esse ich meine Fahrkarte auf der Rathaustreppe.',
    ],
    match: [
      'Später Kopfball bringt Arlen ins Finale',
      'Arlen hat das Halbfinale am Samstag gegen Westhaven mit 2:1 gewonnen, dank eines Kopfballs von Jonas Brekke in der 89. Minute.',
      'Westhaven hatte seit der 30. Minute geführt und kurz nach der Pause vor 18.000 Zuschauern einen Elfmeter vergeben.',
      'Trainerin Petra Holm lobte nach dem Spiel die Geduld ihrer Mannschaft. „Wir haben nie aufgehört, unser Spiel zu spielen“, sagte sie.',
    ],
    service: {
      headline: 'So kommt der Balkon durch den Winter',
      intro:
        'Für die Nacht zum Montag ist der erste Frost angekündigt. Gärtner Emil Rask erklärt, was Töpfe, Erde und Pflanzen jetzt brauchen.',
      items: ['Zwei Meter Jutestoff', 'Eine Styroporplatte für jeden Topf', 'Trockenes Laub'],
      steps: [
        'Jeden Topf auf seine Platte stellen und dicht an die Hauswand rücken.',
        'Die Jute zweimal um den Topf wickeln und locker zubinden, damit Luft hineinkommt.',
        'Die Erde eine Handbreit hoch mit Laub bedecken und vor dem Frost noch einmal gießen.',
      ],
      closing: 'Geranien überleben auch so nicht im Freien: Sie gehören bis März in einen kühlen Keller, sagt Rask.',
    },
  },
  fr: {
    interview: [
      '« Le lac ne nous attendra pas »',
      'L’hydrologue Mira Tolen mesure l’eau du lac d’Osk depuis 22 ans. Nous l’avons rencontrée sur le ponton avant l’audition.',
      'Combien d’eau le lac a-t-il perdu depuis vos débuts ?',
      'Presque deux mètres. Quand j’ai commencé, on pouvait amarrer un bateau là où nous sommes. Aujourd’hui, les enfants du village y jouent au football.',
      'Est-ce la faute de la chaleur ou de l’agriculture ?',
      'Des deux, mais pas à parts égales. Les deux tiers de ce qui manque ont été pompés pour le maïs : c’est un choix, pas la météo.',
      'Qu’attendez-vous de l’audition de vendredi ?',
      'Je m’attends à ce qu’on me demande encore une étude. J’ai apporté les anciennes. Elles disent toutes la même chose.',
    ],
    column: [
      'Laissez rouler les trams la nuit',
      'Ma voisine travaille à la boulangerie de la place du Grain. À trois heures du matin, elle y va à pied, quarante minutes, car le dernier tram est parti.',
      'Le conseil nous répète que les trams de nuit ne rapportent rien. J’ai regardé les chiffres : il n’y figure ni boulanger, ni infirmière.',
      'Ce qu’une ville offre à trois heures du matin en dit plus sur elle que son opéra. Nous pouvons nous payer onze conducteurs. Nous ne pouvons pas faire comme si la nuit était vide.',
      'Essayez un hiver. Si personne ne monte, je mangerai mon ticket sur les marches de la mairie.',
    ],
    match: [
      'Une tête tardive envoie Arlen en finale',
      'Arlen a battu Westhaven 2-1 samedi en demi-finale grâce à une tête de Jonas Brekke à la 89e minute.',
      'Westhaven menait depuis la demi-heure de jeu et a manqué un penalty peu après la pause, devant 18 000 spectateurs.',
      'L’entraîneuse Petra Holm a salué la patience de son équipe. « Nous n’avons jamais cessé de jouer notre jeu », a-t-elle dit.',
    ],
    service: {
      headline: 'Comment protéger son balcon pendant l’hiver',
      intro:
        'Les premières gelées sont annoncées pour dimanche soir. Le jardinier Emil Rask explique ce dont les pots et les plantes ont besoin.',
      items: ['Deux mètres de toile de jute', 'Une plaque de polystyrène par pot', 'Des feuilles sèches'],
      steps: [
        'Poser chaque pot sur sa plaque et le rapprocher du mur de la maison.',
        'Enrouler la toile deux fois autour du pot et la nouer sans serrer pour laisser passer l’air.',
        'Couvrir la terre de feuilles sur une largeur de main et arroser une dernière fois avant le gel.',
      ],
      closing:
        'Les géraniums ne survivent pas dehors malgré tout : leur place est dans une cave fraîche jusqu’en mars, selon Emil Rask.',
    },
  },
  es: {
    interview: [
      '«El lago no nos va a esperar»',
      'La hidróloga Mira Tolen mide el agua del lago Osk desde hace 22 años. La encontramos en el muelle antes de la audiencia.',
      '¿Cuánta agua ha perdido el lago desde que empezó?',
      'Casi dos metros. Cuando empecé se podía amarrar un bote donde estamos ahora. Hoy los niños del pueblo juegan aquí al fútbol.',
      '¿Quién tiene la culpa, el calor o el campo?',
      'Los dos, pero no por igual. Dos tercios de lo que falta se bombeó para el maíz, y eso es una decisión, no el tiempo.',
      '¿Qué espera de la audiencia del viernes?',
      'Espero que me pidan otro estudio más. He traído los antiguos. Todos dicen lo mismo.',
    ],
    column: [
      'Que los tranvías circulen de noche',
      'Mi vecina trabaja en la panadería de la plaza del Grano. A las tres de la mañana va a pie, cuarenta minutos, porque el último tranvía ya se fue.',
      'El ayuntamiento nos repite que los tranvías nocturnos no son rentables. He mirado las cifras y en ellas no sale ni un panadero ni una enfermera.',
      'Lo que una ciudad ofrece a las tres de la mañana dice más de ella que su ópera. Podemos pagar once conductores. No podemos fingir que la noche está vacía.',
      'Prueben un invierno. Si nadie sube, me comeré el billete en la escalera del ayuntamiento.',
    ],
    match: [
      'Un cabezazo tardío lleva al Arlen a la final',
      'El Arlen ganó 2-1 al Westhaven en la semifinal del sábado gracias a un cabezazo de Jonas Brekke en el minuto 89.',
      'El Westhaven mandaba desde la media hora y falló un penalti poco después del descanso, ante 18.000 espectadores.',
      'La entrenadora Petra Holm elogió la paciencia de su equipo. «Nunca dejamos de jugar a lo nuestro», dijo.',
    ],
    service: {
      headline: 'Cómo pasar el invierno con el balcón a salvo',
      intro:
        'La primera helada se anuncia para la noche del domingo. El jardinero Emil Rask explica qué necesitan ahora macetas y plantas.',
      items: ['Dos metros de arpillera', 'Una plancha de poliestireno por maceta', 'Hojas secas'],
      steps: [
        'Poner cada maceta sobre su plancha y acercarla a la pared de la casa.',
        'Envolver la maceta dos veces con la arpillera y atarla floja para que entre aire.',
        'Cubrir la tierra con un palmo de hojas y regar una vez más antes de la helada.',
      ],
      closing: 'Los geranios no sobreviven fuera ni así: deben pasar hasta marzo en un sótano fresco, según Rask.',
    },
  },
  pl: {
    interview: [
      '„Jezioro na nas nie poczeka”',
      'Hydrolożka Mira Tolen od 22 lat mierzy wodę w jeziorze Osk. Spotkaliśmy ją na pomoście przed wysłuchaniem.',
      'Ile wody jezioro straciło, odkąd pani zaczęła?',
      'Prawie dwa metry. Kiedy zaczynałam, tu, gdzie stoimy, można było przycumować łódź. Dziś dzieci ze wsi grają tu w piłkę.',
      'Co zawiniło: upały czy rolnictwo?',
      'Jedno i drugie, ale nie po równo. Dwie trzecie tego, czego brakuje, wypompowano pod kukurydzę, a to jest decyzja, nie pogoda.',
      'Czego spodziewa się pani po piątkowym wysłuchaniu?',
      'Że poproszą mnie o jeszcze jedno badanie. Przyniosłam stare. We wszystkich jest to samo.',
    ],
    column: [
      'Niech tramwaje jeżdżą nocą',
      'Moja sąsiadka pracuje w piekarni przy placu Zbożowym. O trzeciej nad ranem idzie tam pieszo, czterdzieści minut, bo ostatni tramwaj odjechał.',
      'Rada powtarza nam, że nocne tramwaje się nie opłacają. Obejrzałem te liczby: nie ma w nich ani jednego piekarza, ani jednej pielęgniarki.',
      'To, co miasto oferuje o trzeciej nad ranem, mówi o nim więcej niż opera. Stać nas na jedenastu motorniczych. Nie stać nas na udawanie, że noc jest pusta.',
      'Spróbujcie przez jedną zimę. Jeśli nikt nie wsiądzie, zjem swój bilet na schodach ratusza.',
    ],
    match: [
      'Późna główka daje Arlenowi finał',
      'Arlen pokonał w sobotnim półfinale Westhaven 2:1 dzięki główce Jonasa Brekkego w 89. minucie.',
      'Westhaven prowadził od pół godziny i tuż po przerwie zmarnował rzut karny na oczach 18 tysięcy widzów.',
      'Trenerka Petra Holm chwaliła po meczu cierpliwość drużyny. „Ani na chwilę nie przestaliśmy grać swojego”, powiedziała.',
    ],
    service: {
      headline: 'Jak przygotować balkon na zimę',
      intro:
        'Pierwsze przymrozki zapowiadane są na niedzielną noc. Ogrodnik Emil Rask wyjaśnia, czego potrzebują teraz donice i rośliny.',
      items: ['Dwa metry juty', 'Płyta styropianu pod każdą donicę', 'Suche liście'],
      steps: [
        'Postawić każdą donicę na płycie i przysunąć do ściany domu.',
        'Owinąć donicę jutą dwa razy i luźno zawiązać, żeby dochodziło powietrze.',
        'Przykryć ziemię liśćmi na szerokość dłoni i jeszcze raz podlać przed mrozem.',
      ],
      closing: 'Pelargonie i tak nie przetrwają na dworze: do marca powinny stać w chłodnej piwnicy, mówi Rask.',
    },
  },
};
