/** Words that say how somebody asks, not what about: found or not, they bring nothing forward. */
export const softWords: ReadonlySet<string> = new Set(
  `cursus cursussen training trainingen workshop workshops opleiding opleidingen les lessen bijscholing
   course courses class classes lesson lessons trainer trainers docent
   wie weet weten kan kun kunt kunnen iemand iets hulp help helpen leren leer leert learn learning teach
   vraag vragen question questions idee ideeen idea ideas tip tips uitleg
   hoe wat waar waarom wanneer welke how what where why when which who knows know
   moet moeten wil willen graag beste best goede good make maken maak doe doen gebruiken gebruik use using
   do does did we wij mij mijn ons onze my our your je jouw een`
    .split(/\s+/)
    .filter(Boolean),
);
