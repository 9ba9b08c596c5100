export const safety = `
veiligheid | Veiligheid | Safety | veilig werken, arbo | health and safety

  hijsen-en-heffen | Hijsen en heffen | Lifting and hoisting | bovenloopkraan, hijsband, heftruck, aanslaan, aanpikkelen | overhead crane, sling, forklift, rigging
    bovenloopkraan | Bovenloopkraan | Overhead crane | kraan bedienen, bovenloopkranen, loopkraan, halkraan | bridge crane, crane operation
    aanslaan-van-lasten | Lasten aanslaan | Rigging loads | aanslaan, aanpikkelen, aanslaan van lasten, rigger, hijsplan | slinging, rigger, lifting plan
    hijsmiddelen-keuren | Hijsmiddelen keuren | Inspecting lifting gear | hijsbanden keuren, kettingen keuren, afkeuren, hijsgereedschap | sling inspection, chain inspection
    heftruck | Heftruck rijden | Forklift driving | vorkheftruck, heftruckcertificaat, heftruk, heftruckrijbewijs | fork lift, forklift truck
    reachtruck | Reachtruck en palletwagen | Reach truck and pallet truck | reachtruck, ept, palletwagen, elektrische pallettruck | pallet jack, pallet truck
    hoogwerker | Hoogwerker | Aerial work platform | schaarhoogwerker, hoogwerker bedienen, ipaf | scissor lift, cherry picker, ipaf
    tillen | Tillen en fysieke belasting | Manual handling | tillen, tilhulp, rugklachten, fysieke belasting | lifting by hand, back pain

  machineveiligheid | Machineveiligheid | Machine safety | ce-markering, lockout, afscherming, vergrendelen, noodstop | ce marking, lockout tagout, guarding, emergency stop
    ce-markering | CE-markering | CE marking | ce, machinerichtlijn, machineverordening, technisch dossier, ii-a verklaring | machinery directive, machinery regulation, technical file
    risicobeoordeling-machines | Risicobeoordeling van machines | Machine risk assessment | iso 12100, machine risico, risicoanalyse machine | iso 12100
    vergrendelen | Vergrendelen (lockout-tagout) | Lockout-tagout | loto, lock out tag out, lockout, veiligstellen, spanningsloos maken | loto, lock-out, isolation
    afschermingen | Afschermingen en noodstops | Guarding and emergency stops | afscherming, noodstop, lichtscherm, beveiliging machine | guards, emergency stop, light curtain
    veiligheidsbesturing | Veiligheidsbesturingen | Safety controls | performance level, iso 13849, safety plc, veiligheidsrelais | performance level, iso 13849, safety plc
    arbeidsmiddelen-keuren | Arbeidsmiddelen keuren | Inspecting work equipment | ladders keuren, gereedschap keuren, keuring arbeidsmiddelen | ladder inspection, tool inspection

  arbo | Arbo en gevaarlijke stoffen | Health and hazardous substances | ri&e, rie, lasrook, gevaarlijke stoffen, preventiemedewerker, geluid | risk assessment, welding fume, chemicals, prevention officer
    rie | RI&E | Risk inventory and evaluation | risico-inventarisatie, rie, ri en e, plan van aanpak arbo, ri&e maken | rie, workplace risk assessment
    preventiemedewerker | Preventiemedewerker | Prevention officer | preventie, arbocoördinator, arbotaken | safety officer
    gevaarlijke-stoffen | Gevaarlijke stoffen | Hazardous substances | chemicaliën, pgs 15, veiligheidsinformatieblad, vib, sds, clp | chemicals, safety data sheet, sds, clp
    lasrook | Lasrook en afzuiging | Welding fume and extraction | lasdamp, rookafzuiging, afzuiging, lasrookafzuiging | fume extraction
    gehoor-en-geluid | Geluid op de werkplek | Noise at work | gehoorbescherming, lawaai, otoplastiek | hearing protection
    pbm | Persoonlijke bescherming | Personal protective equipment | pbm, veiligheidsbril, veiligheidsschoenen, adembescherming, handschoenen | ppe, safety glasses, respirator
    vca | VCA | VCA | vca basis, vca vol, veiligheid checklist aannemers | safety certificate for contractors
    toolbox | Toolboxmeetings | Toolbox meetings | toolbox, toolboxmeeting, veiligheidsoverleg | toolbox talk, safety talk
    ergonomie | Ergonomie en beeldschermwerk | Ergonomics | beeldschermwerk, rsi, bureaustoel instellen, zithouding, kans | display screen work, rsi, desk set-up
    werken-op-hoogte | Werken op hoogte | Working at height | ladder, steiger, rolsteiger, valbeveiliging | ladder, scaffold, fall protection
    besloten-ruimten | Werken in besloten ruimten | Confined spaces | besloten ruimte, mangatwacht, gasmeten, tank betreden | gas testing, manhole watch
    explosieveiligheid | Explosieveiligheid (ATEX) | Explosion safety (ATEX) | atex, explosiegevaar, stofexplosie, zonering | atex, dust explosion
    ongevallen-onderzoeken | Ongevallen melden en onderzoeken | Accident investigation | ongeval, bijna-ongeval, incident, arbeidsongeval | incident, near miss
    werkvergunningen | Werkvergunningen | Work permits | heetwerkvergunning, vuurvergunning, tra, taakrisicoanalyse | hot work permit, task risk analysis

  bhv | BHV en eerste hulp | Emergency response and first aid | bedrijfshulpverlening, ehbo, aed, reanimatie, brand, ontruimen | first aid, aed, cpr, fire, evacuation
    eerste-hulp | Eerste hulp | First aid | ehbo, wond verbinden, brandwond, eerste hulp bij ongelukken | wounds, burns
    reanimatie | Reanimatie en AED | CPR and AED | reanimeren, aed, hartmassage, hartstilstand | resuscitation, defibrillator, cardiac arrest
    brand-blussen | Brand blussen | Fire fighting | kleine blusmiddelen, brandblusser, blusdeken, brand | fire extinguisher, fire blanket
    ontruimen | Ontruimen | Evacuation | ontruiming, ontruimingsoefening, ontruimingsplan, evacueren | evacuation drill, evacuation plan
    bhv-organisatie | BHV organiseren | Organising emergency response | bhv-plan, hoofd bhv, ploegleider bhv, noodplan | emergency plan, head of emergency response
    brandpreventie | Brandpreventie | Fire prevention | brandveiligheid, brandmelder, vluchtweg, accu's laden, lithium brand | fire safety, escape route, lithium fire

  informatiebeveiliging | Informatiebeveiliging en privacy | Information security and privacy | phishing, wachtwoord, back-up, avg, cybersecurity, hacken | phishing, password, backup, gdpr, cybersecurity
    phishing | Phishing herkennen | Spotting phishing | fishing mail, valse mail, spookfactuur, ceo-fraude, nepmail, fising | fake email, ceo fraud, scam
    wachtwoorden | Wachtwoorden en toegang | Passwords and access | wachtwoordmanager, tweestapsverificatie, 2fa, mfa, paswoord | password manager, two-factor, 2fa, mfa
    back-ups | Back-ups | Backups | back-up, backup, reservekopie, herstellen, terugzetten, ransomware | backup, restore, ransomware
    avg | AVG en privacy | GDPR and privacy | avg, gdpr, persoonsgegevens, privacywet, verwerkersovereenkomst, verwerkingsregister | gdpr, personal data, processor agreement
    datalekken | Datalekken | Data breaches | datalek, datalek melden, autoriteit persoonsgegevens | data breach notification
    netwerkbeveiliging | Netwerken beveiligen | Network security | firewall, vpn, wifi beveiligen, netwerk | firewall, vpn, wifi security
    iso-27001 | ISO 27001 en NIS2 | ISO 27001 and NIS2 | iso27001, nis2, cyberbeveiligingswet, isms, bio | iso27001, nis2, isms
    veilig-programmeren | Veilig programmeren | Secure coding | owasp, xss, sql-injectie, pentest | owasp, xss, sql injection, penetration test
    ot-beveiliging | Machines en netwerken scheiden | OT security | ot security, industriële cybersecurity, plc beveiligen | industrial cybersecurity
    apparaatbeheer | Computers en telefoons beheren | Device management | werkplekbeheer, updates, virusscanner, mdm, laptop beheren | endpoint management, antivirus, mdm
`;
