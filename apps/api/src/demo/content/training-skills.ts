/** What each training teaches, finer than its topics: slug of the training, then of skills below its topics. */
const lines = `
btw-aangifte-zonder-stress: btw-aangifte boekhoudprogramma
jaarrekening-lezen: jaarrekening
liquiditeit-dertien-weken-vooruit: liquiditeit excel-planning
uurtarief-berekenen: uurtarief begroten
offertes-die-ja-krijgen: offertes-schrijven verkoopgesprekken
nacalculatie-voor-vakmensen: nacalculeren calculeren
algemene-voorwaarden-op-een-vel: algemene-voorwaarden
zzp-inhuren-zonder-zorgen: wet-dba overeenkomsten arbeidscontracten
beeldrecht-en-auteursrecht: auteursrecht ai-beeld
bellen-met-nieuwe-klanten: acquisitie verkoopgesprekken
op-de-beurs-zonder-snoepjes: beurzen netwerken
je-eerste-werknemer: arbeidscontracten loonadministratie
verzuimgesprek-en-re-integratie: verzuim moeilijke-gesprekken
figma-componenten-in-een-ochtend: figma-componenten auto-layout designsysteem
figma-auto-layout-zonder-vechten: auto-layout
design-tokens-van-figma-naar-css: design-tokens css
figma-prototype-voor-je-klant: figma-prototype
gebruikerstest-met-vijf-mensen: gebruikerstests figma-prototype
interviewen-zonder-te-sturen: gebruikersinterviews klantonderzoek
formulieren-die-mensen-afmaken: formulierontwerp microcopy
drukklaar-aanleveren: drukwerk indesign
typografie-voor-niet-ontwerpers: typografie word-sjablonen
canva-met-een-huisstijl: canva huisstijl
logo-natekenen-in-vectoren: illustrator logo-ontwerp
infographic-van-een-saai-proces: infographics
technische-tekening-lezen: tekeninglezen werktekeningen
plaatwerk-tekenen-in-solidworks: solidworks-plaatwerk plaatwerk-ontwerpen
fusion-eerste-onderdeel: fusion ontwerpen-voor-3d-print
lagers-monteren-en-beoordelen: lagers mechanische-montage
smeren-met-verstand: smeertechniek tpm
hydrauliek-storing-zoeken: hydrauliek storing-zoeken
storing-zoeken-in-een-schakelkast: elektrische-storingen schakelkasten elektroschemas
siemens-tia-meekijken: siemens-tia
frequentieregelaars-instellen: frequentieregelaars
fdm-printer-goed-afstellen: fdm-printen slicers
ontwerpen-voor-3d-print: ontwerpen-voor-3d-print
mallen-en-hulpgereedschap-printen: mallen-printen
5s-op-een-werkplek: vijf-s
omsteltijd-halveren: smed opspannen
dagstart-van-tien-minuten: dagstart werkoverleg
cobot-eerste-programma: cobots risicobeoordeling-machines
pneumatiek-lekken-en-luchtverbruik: pneumatiek storing-zoeken
seo-voor-je-eigen-site: technische-seo seo-teksten
google-bedrijfsprofiel-lokaal: lokale-seo
van-zoekwoord-naar-contentplan: zoekwoordonderzoek contentkalender
google-ads-eerste-campagne: google-ads
adverteren-op-instagram-en-facebook: meta-ads instagram facebook
conversies-meten-zonder-cookiemuur: conversie cookies-toestemming matomo
webteksten-op-b1: webteksten begrijpelijke-taal
nieuwsbrief-die-gelezen-wordt: nieuwsbrieven
vacatures-waar-mensen-op-reageren: vacatureteksten werven-en-selecteren
linkedin-voor-vakmensen: linkedin acquisitie
filmpjes-uit-de-werkplaats: korte-video filmen-met-telefoon
contentkalender-voor-een-klein-team: contentkalender
mailstromen-die-vanzelf-lopen: mailautomatisering
adressenlijst-opschonen: adressenlijst avg
video-met-je-telefoon: filmen-met-telefoon
monteren-in-davinci-resolve: davinci-resolve kleurcorrectie
interview-filmen-licht-en-geluid: interviews-filmen licht-voor-video microfoontechniek
productfotografie-met-een-raam: productfotografie
portretten-van-collegas: portretfotografie
de-werkplaats-op-de-foto: bedrijfsfotografie camera-bediening
podcast-in-een-dagdeel: podcast-maken microfoontechniek
opnames-schoonmaken: ruis-verwijderen geluid-mixen
uitlegvideo-storyboard: storyboard
logo-animatie-in-after-effects: after-effects
lottie-animaties-voor-het-web: lottie css-animatie
tig-lassen-rvs-zonder-verkleuring: tig-rvs backinggas
mig-mag-toestel-goed-instellen: mig-mag-lassen lastoestel-instellen
lasnaden-visueel-beoordelen: lasbeoordeling kwaliteitscontrole
pijplassen-in-positie: pijplassen lasposities
aluminium-tig-lassen: tig-aluminium
lasfouten-begrijpen-en-voorkomen: lasfouten
cnc-draaien-nulpunten-en-correcties: cnc-draaien nulpunten
snijcondities-kiezen-bij-frezen: cnc-frezen snijcondities
van-model-naar-frees-met-cam: cam fusion-cam
meten-met-schuifmaat-en-micrometer: meetgereedschap
vorm-en-plaatstoleranties: vorm-plaatstoleranties toleranties
ingangscontrole-die-iets-vindt: kwaliteitscontrole leveranciersbeheer
zetten-op-de-kantbank: zetten-en-kanten verkorting
uitslagen-van-plaatwerk: uitslagen verkorting
lasersnijden-slim-bestellen: lasersnijden plaatwerk-ontwerpen
excel-van-lijst-naar-draaitabel: draaitabellen
excel-zoeken-en-vergelijken: excel-zoekfuncties excel-formules
power-query-nooit-meer-plakken: power-query datakwaliteit
power-bi-van-excel-naar-dashboard: dashboards-maken datamodel-power-bi
dax-je-eerste-maten: dax
teams-en-sharepoint-opgeruimd: teams sharepoint
outlook-lege-inbox: outlook mailbox-op-orde
planner-en-lijsten-in-plaats-van-whiteboard: planner-en-lists projectplanning
ai-assistent-op-kantoor: prompts-schrijven chatgpt ai-controleren
ai-huisregels-in-een-middag: ai-afspraken
power-automate-eerste-stroom: power-automate ai-agents
notuleren-in-de-helft-van-de-tijd: notuleren
zakelijke-mail-die-werkt: zakelijke-mail
gewoon-zeggen-feedback: feedback-geven
moeilijk-gesprek-voorbereiden: moeilijke-gesprekken
van-collega-naar-ploegleider: eerste-keer-leidinggeven delegeren
werkoverleg-in-twintig-minuten: werkoverleg
present-your-work-in-five-minutes: presentaties-maken engels
pitchen-zonder-trucjes: pitchen
goed-uitleggen-op-de-werkvloer: uitleggen
werkinstructies-met-fotos: werkinstructies
nederlands-tussen-de-machines: nederlands-tweede-taal vaktaal
english-for-the-shop-floor: engels vaktaal
volle-agenda-leegmaken: dag-plannen prioriteiten
rust-aan-de-balie: stress omgaan-met-agressie
veilig-hijsen-met-de-bovenloopkraan: bovenloopkraan aanslaan-van-lasten
hijsbanden-en-kettingen-keuren: hijsmiddelen-keuren
heftruck-opfrissen: heftruck
rie-voor-kleine-bedrijven: rie
lasrook-en-afzuiging: lasrook
gevaarlijke-stoffen-op-een-lijst: gevaarlijke-stoffen
ontruimen-oefenen-met-rook: ontruimen
reanimeren-en-aed: reanimatie
kleine-brand-blussen: brand-blussen
ce-markering-eigen-machine: ce-markering
vergrendelen-voor-onderhoud: vergrendelen
afscherming-en-noodstop-nalopen: afschermingen
phishing-herkennen-en-melden: phishing
wachtwoorden-en-toegang-opruimen: wachtwoorden
back-up-die-je-kunt-terugzetten: back-ups
css-grid-en-flexbox: css-layout
react-state-zonder-soep: react-state
typescript-voor-javascripters: typescript
graphql-in-one-afternoon: graphql
postgres-indexes-that-get-used: database-indexen postgresql
rest-apis-people-like: rest api-ontwerp
wordpress-veilig-bijwerken: wordpress-beheer
wordpress-blokthema-bouwen: wordpress-thema
woocommerce-eerste-webwinkel: woocommerce webshop-beheer
wcag-in-de-praktijk: wcag
testen-met-toetsenbord-en-schermlezer: schermlezers toetsenbordbediening toegankelijkheid-testen
toegankelijke-pdf-uit-word: toegankelijke-documenten word
git-zonder-paniek: git
automatisch-testen-met-playwright: playwright automatisch-testen
docker-voor-webbouwers: docker
core-web-vitals-workshop: webprestaties
http-caching-explained: http-en-caching
`;

export const trainingSkills: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [training, skills] = line.split(': ') as [string, string];
      return [training, skills.split(' ')];
    }),
);
