import type { DemoKnowledge } from '../post-types.js';

const knows = (skills: string, rest: Omit<DemoKnowledge, 'skills'> = {}): DemoKnowledge => ({
  skills,
  ...rest,
});

/** What participants of the demo know, by slug. Trainers know what they give trainings in. */
export const knowledge: Readonly<Record<string, DemoKnowledge>> = {
  'anouk-timmerman': knows('microsoft-365:3 excel:2 personeel:2 bhv:2 outlook:3 excel-zoekfuncties:1', {
    open: ['QUESTION', 'CALL'],
  }),
  'bas-van-der-wal': knows(
    'frontend:3 toegankelijkheid:2 figma:2 ontwikkelproces:2 wordpress:1 css-layout:3 javascript:3',
    {
      open: ['QUESTION', 'CALL'],
    },
  ),
  'samira-ouali': knows('social-media:3 tekstschrijven:2 fotografie:2 linkedin:2 webteksten:1'),
  'gijs-hoogland': knows('figma:3 ux-onderzoek:2 frontend:1 figma-componenten:2 gebruikersinterviews:2'),
  'renske-blom': knows('leidinggeven:3 offertes:3 lean:2 grafisch-ontwerp:2 delegeren:3 smed:2'),
  'tarik-demir': knows('onderhoud:3 elektro-en-plc:2 tijd-en-werkdruk:1 koeltechniek:3'),
  'floor-wiersma': knows('offertes:2 verkoop:2 personeel:2 offertes-schrijven:2 acquisitie:2'),
  'koen-schipper': knows('wordpress:4 backend:3 seo:2 offertes:2 woocommerce:4 php:3', {
    open: ['QUESTION', 'CALL'],
  }),
  'maaike-de-ruiter': knows('boekhouding:2 excel:3 microsoft-365:2 debiteuren:2 excel-zoekfuncties:2'),
  'jayden-pinas': knows('frontend:2 backend:1 ontwikkelproces:1 react:1', { visibility: 'ORGANISATION' }),
  'lieke-van-veen': knows('video:2 tekstschrijven:3 social-media:3 filmen-met-telefoon:2 instagram:3'),
  'oscar-fernandez': knows(
    'figma:4 ux-onderzoek:2 frontend:1 presenteren:2 figma-prototype:4 interface-ontwerp:4',
    { open: ['QUESTION', 'CALL'] },
  ),
  'sanne-kok': knows('wordpress:1 fotografie:2 social-media:2 productfotografie:1 instagram:2'),
  'bilal-haddad': knows('offertes:3 excel:3 uurtarief:3 draaitabellen:3'),
  'marjolein-schouten': knows(
    'microsoft-365:3 taal-op-het-werk:2 tijd-en-werkdruk:2 sharepoint:3 prioriteiten:1',
  ),
  'jan-willem-groot': knows(
    'lassen:2 hijsen-en-heffen:3 leidinggeven:3 inwerken:2 lasrook:2 aanslaan-van-lasten:3',
    { open: ['LOOK_ALONG', 'QUESTION'] },
  ),
  'denise-bruin': knows('lean:2 tekening-en-maat:2 excel:2 kwaliteitscontrole:3'),
  'pim-zwart': knows('lassen:3 plaatwerk:3 tekening-en-maat:2 elektrodelassen:2 lasersnijden:3'),
  'elif-aydin': knows(
    'tekstschrijven:3 presenteren:2 social-media:2 begrijpelijke-taal:3 spreken-voor-groep:2',
    { open: ['QUESTION', 'CALL'] },
  ),
  'stijn-de-graaf': knows('video:4 fotografie:2 podcast:2 offertes:1 video-monteren:4'),
  'carla-mol': knows('microsoft-365:3 excel:2 tijd-en-werkdruk:2 teams:2 excel-zoekfuncties:2'),
  'joey-van-rossum': knows('hijsen-en-heffen:4 leidinggeven:2 bovenloopkraan:3 hoogwerker:3'),
  'nadia-bouzidi': knows('boekhouding:4 excel:3 contracten:2 personeel:2 btw-aangifte:4 jaarrekening:3', {
    open: ['QUESTION', 'CALL'],
    cap: 5,
  }),
  'vincent-de-haan': knows('verkoop:3 offertes:2 social-media:1 verkoopgesprekken:2 offertes-schrijven:2'),
  'gloria-mensah': knows('leidinggeven:3 inwerken:3 taal-op-het-werk:2 arbo:2 werkoverleg:2 uitleggen:2', {
    open: ['QUESTION', 'CALL'],
  }),
  'ton-kranendonk': knows('lassen:3 tekening-en-maat:3 inwerken:2 pijplassen:4 tig-rvs:3'),
  'melissa-rietveld': knows('tekening-en-maat:3 excel:3 cad:2 meetgereedschap:3 excel-zoekfuncties:2'),
  'robin-stolk': knows('elektro-en-plc:3 machineveiligheid:2 sensoren:3 ce-markering:1'),
  'xandra-vos': knows('fotografie:4 contracten:1 social-media:2 portretfotografie:4'),
  'aryan-sewpersad': knows(
    'microsoft-365:4 informatiebeveiliging:2 power-bi:2 ai-op-kantoor:2 microsoft-beheer:4 copilot:2',
    { open: ['QUESTION', 'CALL'] },
  ),
  'hilde-prins': knows('presenteren:3 excel:2 contracten:1 spreken-voor-groep:2 draaitabellen:2'),
  'wei-zhang': knows('backend:3 elektro-en-plc:2 ontwikkelproces:3 elektronica:3 linux:3'),
  'marleen-van-egmond': knows('personeel:4 feedback:3 contracten:2 werven-en-selecteren:3 feedback-geven:3', {
    open: ['QUESTION', 'CALL'],
  }),
  'ewout-slot': knows('verkoop:3 leidinggeven:2 accountbeheer:2'),
  'petra-verschoor': knows('excel:3 tijd-en-werkdruk:2 excel-planning:3'),
  'ilias-el-amrani': knows(
    'microsoft-365:3 informatiebeveiliging:3 power-bi:1 microsoft-beheer:3 back-ups:3',
    { cap: 2 },
  ),
  'corne-de-bruijn': knows(
    'lassen:3 verspanen:2 tekening-en-maat:2 conventioneel-draaien:4 mig-mag-lassen:3',
  ),
  'jolanda-dekker': knows('wordpress:2 e-mailmarketing:1 verkoop:2 wordpress-beheer:1'),
  'luuk-de-visser': knows('onderhoud:3 elektro-en-plc:2 lassen:2 preventief-onderhoud:3 elektrisch-meten:1'),
  'annemiek-baert': knows('inwerken:4 machineveiligheid:3 arbo:2 werkinstructies:4 werkplekcoach:3', {
    open: ['QUESTION', 'LOOK_ALONG'],
  }),
  'dirk-maes': knows('onderhoud:3 hijsen-en-heffen:2 lassen:1 hydrauliek:3', { awayDays: 6 }),
  'bram-van-gestel': knows('elektro-en-plc:3 cad:2 3d-printen:2 siemens-tia:2 mechanisch-ontwerp:3'),
  'ananya-iyer': knows('cad:3 3d-printen:3 tekening-en-maat:3 solidworks:3 vorm-plaatstoleranties:3', {
    open: ['QUESTION', 'CALL'],
  }),
  'loes-verbakel': knows('excel:3 offertes:2 lean:2 microsoft-365:2 excel-zoekfuncties:2'),
  'rik-van-den-heuvel': knows('verspanen:2 tekening-en-maat:2 cnc-draaien:3'),
  'evelien-smulders': knows('tekstschrijven:4 toegankelijkheid:3 seo:2 begrijpelijke-taal:4 wcag:2'),
  'mo-achahbar': knows('offertes:2 personeel:1 verkoop:2 calculeren:2 acquisitie:1'),
  'frank-oomen': knows('offertes:3 cad:1 fotografie:1 calculeren:2'),
  'kim-aerts': knows('social-media:3 adverteren:2 video:1 linkedin:2 google-analytics:2'),
  'theo-van-meel': knows('onderhoud:4 machineveiligheid:3 lean:2 tpm:3 vergrendelen:3', {
    open: ['QUESTION', 'CALL'],
  }),
  'sharon-franken': knows('grafisch-ontwerp:4 fotografie:2 figma:1 drukwerk:4'),
  'jasper-van-boxtel': knows('verkoop:4 presenteren:2 offertes:2 accountbeheer:4 spreken-voor-groep:1'),
  'inge-hermans': knows('cad:4 plaatwerk:3 tekening-en-maat:3 solidworks-plaatwerk:4 uitslagen:3', {
    open: ['QUESTION', 'LOOK_ALONG'],
  }),
  'paul-kusters': knows('leidinggeven:2 lean:2 feedback:1 delegeren:2'),
  'ricardo-silva': knows('hijsen-en-heffen:2 taal-op-het-werk:1 aanslaan-van-lasten:1'),
  'manon-lemmens': knows('fotografie:2 wordpress:1 tekstschrijven:2 fotobewerking:2'),
  'guido-janssen': knows('boekhouding:2 verkoop:3 btw-aangifte:2 acquisitie:2'),
  'piotr-zielinski': knows('verspanen:3 tekening-en-maat:2 inwerken:2 cnc-frezen:3 fanuc:2 pools:4'),
  'daphne-hendrix': knows('tekening-en-maat:4 lassen:1 lean:2 meetmachine:3 lasbeoordeling:2', {
    open: ['QUESTION', 'CALL'],
  }),
  'ralf-cuypers': knows('cad:4 machineveiligheid:2 contracten:1 solidworks:4 vergrendelen:2'),
  'silvia-gielen': knows('arbo:4 machineveiligheid:2 bhv:3 gevaarlijke-stoffen:4 preventiemedewerker:4', {
    open: ['QUESTION', 'CALL'],
  }),
  'sven-houben': knows('onderhoud:3 elektro-en-plc:3 storing-zoeken:2 elektrisch-meten:3'),
  'bea-nijssen': knows('personeel:3 boekhouding:3 excel:3 verzuim:3 facturen:2'),
  'youssef-karim': knows('power-bi:4 excel:3 backend:2 dax:4 python-data:3', {
    open: ['QUESTION', 'CALL', 'LOOK_ALONG'],
    cap: 4,
  }),
  'hester-lamers': knows('grafisch-ontwerp:4 drukwerk:3'),
  'niels-gerritsen': knows('frontend:3 backend:3 ontwikkelproces:2 typescript:3', {
    open: ['QUESTION', 'CALL'],
  }),
  'amber-derksen': knows('social-media:2 e-mailmarketing:2 instagram:2 mailautomatisering:2'),
  'gerda-van-beek': knows('boekhouding:3 excel:2 microsoft-365:1 debiteuren:3 draaitabellen:2'),
  'wouter-bosman': knows(
    'elektro-en-plc:3 onderhoud:3 machineveiligheid:2 elektrisch-meten:2 preventief-onderhoud:3',
  ),
  'els-roelofsen': knows('personeel:2 tijd-en-werkdruk:2 feedback:2 verzuim:2 dag-plannen:2'),
  'harm-wolters': knows('lassen:2 elektro-en-plc:1 onderhoud:2 robotlassen:3'),
  'tessa-geurts': knows('verkoop:3 presenteren:2 verkoopgesprekken:2 spreken-voor-groep:1'),
  'dick-van-ommen': knows('lassen:3 plaatwerk:3 offertes:2 tig-aluminium:3', {
    open: ['QUESTION', 'LOOK_ALONG'],
  }),
  'arie-van-den-brink': knows('lassen:2 cad:2 offertes:2 mig-mag-lassen:1 inventor:1'),
  'linda-ten-hove': knows('verkoop:2 leidinggeven:2 tijd-en-werkdruk:2 accountbeheer:1 prioriteiten:1'),
  'mike-rozema': knows('wordpress:2 informatiebeveiliging:3 microsoft-365:3 wordpress-beheer:1 teams:2'),
  'josien-kamphuis': knows('grafisch-ontwerp:3 fotografie:2 drukwerk:3'),
  'emre-celik': knows('leidinggeven:2 onderhoud:3 offertes:2 delegeren:2'),
  'rene-oude-luttikhuis': knows('lassen:4 tekening-en-maat:3 feedback:1 lasbeoordeling:4 ndo:2', {
    open: ['QUESTION', 'CALL', 'LOOK_ALONG'],
  }),
  'britt-nijhuis': knows('excel:3 tekening-en-maat:3 cad:2 excel-formules:2'),
  'hugo-terpstra': knows('tekstschrijven:3 grafisch-ontwerp:2 adverteren:1 webteksten:2 typografie:2'),
  'mirjam-schuurman': knows('leidinggeven:3 personeel:2 offertes:2 werkoverleg:2 verzuim:2'),
  'jelmer-hofstra': knows('frontend:3 wordpress:3 figma:2 css-layout:2 woocommerce:3'),
  'sietske-bouma': knows('e-mailmarketing:3 microsoft-365:2 nieuwsbrieven:2'),
  'klaas-jan-wijnstra': knows('lassen:2 plaatwerk:2 tig-lassen:2'),
  'nynke-van-dellen': knows('excel:3 contracten:1 taal-op-het-werk:2 draaitabellen:3'),
  'rutger-haan': knows('lean:3 leidinggeven:3 onderhoud:1 smed:3 delegeren:3', {
    open: ['QUESTION', 'CALL'],
  }),
  'iwan-drenth': knows('video:4 podcast:3 video-monteren:3'),
  'fleur-venema': knows('adverteren:3 seo:3 e-mailmarketing:3 google-ads:2 nieuwsbrieven:2', {
    open: ['QUESTION', 'CALL'],
  }),
  'hinke-mellema': knows('boekhouding:4 contracten:2 btw-aangifte:4'),
  'gert-jan-bos': knows('lassen:4 onderhoud:2 elektrodelassen:4'),
  'lars-eefting': knows('cad:3 3d-printen:3 kunststoffen:4 ontwerpen-voor-3d-print:3'),
  'wilma-bakker-prins': knows(
    'leidinggeven:2 feedback:2 ai-op-kantoor:2 werkoverleg:1 moeilijke-gesprekken:1',
  ),
  'henk-jan-pol': knows(
    'elektro-en-plc:2 machineveiligheid:3 verkoop:2 leidinggeven:2 sensoren:1 acquisitie:2',
  ),
  'soraya-lachman': knows(
    'microsoft-365:3 ai-op-kantoor:3 e-mailmarketing:2 prompts-schrijven:3 mailautomatisering:2',
    { open: ['QUESTION', 'CALL'], cap: 6 },
  ),
  'dennis-kroon': knows('verkoop:3 offertes:1 verkoopgesprekken:2'),
  'marco-de-lange': knows('bhv:3 hijsen-en-heffen:2 eerste-hulp:2 aanslaan-van-lasten:1'),
  'trudy-elzinga': knows('social-media:2 verkoop:2 linkedin:1 acquisitie:1'),
  'sem-kraaij': knows('onderhoud:1 lassen:1'),
};
