export const peopleSkills = `
mensen | Samenwerken en leiden | People skills | vaardigheden, communicatie, soft skills | soft skills, communication

  feedback | Feedback en gesprekken | Feedback and conversations | moeilijk gesprek, aanspreken, conflict, luisteren | difficult conversation, conflict, listening
    feedback-geven | Feedback geven en krijgen | Giving and receiving feedback | feed back, terugkoppelen, kritiek geven, aanspreken | criticism
    moeilijke-gesprekken | Moeilijke gesprekken | Difficult conversations | slechtnieuwsgesprek, lastig gesprek, slecht nieuws brengen | bad news, tough conversation
    luisteren | Luisteren en doorvragen | Listening and asking on | actief luisteren, lsd, doorvragen, vragen stellen | active listening, asking questions
    conflicten | Omgaan met conflicten | Handling conflict | ruzie, conflicthantering, bemiddelen, mediation | mediation, dispute
    assertiviteit | Grenzen aangeven | Assertiveness | assertief, nee zeggen, grenzen stellen, opkomen voor jezelf | saying no, boundaries
    samenwerken | Samenwerken in een team | Teamwork | teamwerk, teamsamenwerking, samenwerking, teambuilding | collaboration, team building
    omgaan-met-agressie | Omgaan met agressie | Dealing with aggression | boos, agressie, agressieve klant, de-escaleren | de-escalation, angry people
    integriteit | Veilig en integer samenwerken | Integrity and social safety | sociale veiligheid, grensoverschrijdend gedrag, vertrouwenspersoon, pesten | harassment, confidential adviser, bullying

  leidinggeven | Leidinggeven | Leading people | ploegleider, teamleider, werkoverleg, delegeren | team lead, supervisor, meeting, delegating
    eerste-keer-leidinggeven | Van collega naar leidinggevende | First-time leading | nieuwe teamleider, ploegleider worden, voorman, beginnend leidinggevende | new team lead, foreman
    delegeren | Delegeren | Delegating | taken overdragen, loslaten, uitbesteden aan team | delegation
    werkoverleg | Werkoverleg en vergaderen | Running meetings | vergaderen, overleg, vergadering leiden, agenda maken | meetings, chairing
    coachen | Coachen | Coaching | coaching, coachend leidinggeven, begeleiden | coaching skills
    intervisie | Intervisie | Peer supervision | collegiale consultatie, intervisiegroep | peer coaching
    motiveren | Mensen motiveren | Motivating people | motivatie, betrekken, waarderen, complimenten | motivation, engagement
    verandering-begeleiden | Verandering begeleiden | Leading change | verandermanagement, weerstand, reorganisatie | change management, resistance
    teams-op-afstand | Leidinggeven op afstand | Leading remotely | thuiswerken, hybride werken, op afstand leidinggeven | remote teams, hybrid work
    omgaan-met-verschillen | Omgaan met verschillen | Diversity and inclusion | diversiteit, inclusie, cultuurverschillen, generaties | inclusion, cultural differences

  presenteren | Presenteren | Presenting | pitch, spreken, presentatie, spreekangst | pitch, public speaking, slides
    presentaties-maken | Presentaties opbouwen | Building presentations | presentatie maken, verhaallijn, dia's ontwerpen | slide design, presentation structure
    spreken-voor-groep | Spreken voor een groep | Public speaking | spreekangst, zenuwen, plankenkoorts, toespraak, speech | stage fright, speech
    pitchen | Pitchen | Pitching | elevator pitch, pitch, idee verkopen | elevator pitch
    stemgebruik | Stem en houding | Voice and posture | stem, ademhaling, lichaamstaal, houding | body language, breathing
    online-presenteren | Online presenteren | Presenting online | webinar geven, online vergadering, presenteren in teams | webinar, online meeting
    workshops-geven | Workshops en bijeenkomsten leiden | Facilitating workshops | faciliteren, workshop geven, werkvormen, brainstorm | facilitation, brainstorming
    debatteren | Overtuigen en debatteren | Persuading and debating | argumenteren, overtuigen, debat, beïnvloeden | arguing, influencing

  inwerken | Inwerken en uitleggen | Onboarding and instructing | instructie, werkinstructie, leermeester, kennis overdragen, onboarding | instruction, work instruction, mentor, knowledge transfer
    inwerkprogramma | Inwerkprogramma | Onboarding programme | inwerken, onboarding, nieuwe collega, eerste werkdag | onboarding, new colleague
    uitleggen | Uitleggen op de werkplek | On-the-job instruction | uitleg geven, voordoen, instructie geven, twi | job instruction, twi, demonstrating
    werkinstructies | Werkinstructies maken | Work instructions | werkinstructie, sop, stappenplan, instructie met foto's, handleiding | sop, manual, step-by-step
    kennis-borgen | Kennis vastleggen | Capturing knowledge | kennisoverdracht, kennis borgen, kennisbank, wiki, handboek | knowledge base, wiki, handbook
    training-ontwerpen | Trainingen ontwerpen | Designing training | les maken, lesplan, cursus ontwikkelen, didactiek, leerdoelen | lesson plan, course design, didactics
    e-learning-maken | E-learning maken | Making e-learning | elearning, online cursus, articulate, instructievideo | elearning, online course, articulate
    werkplekcoach | Werkplekcoach | Workplace coach | leermeester, praktijkbegeleider, buddy, meester-gezel | buddy, on-the-job coach
    aftekenen | Vaardigheden aftekenen | Signing off skills | beoordelen op de werkplek, toetsen in de praktijk, examineren | practical assessment

  taal-op-het-werk | Taal op het werk | Language at work | nederlands leren, engels, vaktaal, nt2 | dutch, english, workplace language
    nederlands-tweede-taal | Nederlands als tweede taal | Dutch as a second language | nt2, nederlands leren, inburgeren, taalles | nt2, learning dutch
    engels | Engels op het werk | English at work | zakelijk engels, engels spreken, technisch engels, engelse taal | business english, technical english
    duits | Duits op het werk | German at work | zakelijk duits, duits spreken | business german
    pools | Pools op het werk | Polish at work | pools spreken | speaking polish
    arabisch | Arabisch op het werk | Arabic at work | arabisch spreken | speaking arabic
    oekraiens | Oekraïens op het werk | Ukrainian at work | oekraiens spreken | speaking ukrainian
    frans | Frans op het werk | French at work | frans spreken, zakelijk frans | business french
    vaktaal | Vaktaal | Technical vocabulary | vaktermen, vakwoorden, technische woorden | trade vocabulary
    laaggeletterdheid | Lezen en schrijven op het werk | Literacy at work | laaggeletterd, basisvaardigheden, moeite met lezen | low literacy, basic skills
    vertalen | Vertalen | Translating | vertaling, tolken, deepl | translation, interpreting, deepl

  tijd-en-werkdruk | Tijd en werkdruk | Time and workload | plannen, timemanagement, focus, prioriteiten, stress | planning, time management, focus, priorities, stress
    prioriteiten | Prioriteiten stellen | Setting priorities | prioriteren, eisenhower, wat eerst, to-do-lijst | prioritising, eisenhower, to-do list
    dag-plannen | Je dag en week plannen | Planning your day and week | planning maken, agenda, weekplanning, time management | time management, weekly planning
    geconcentreerd-werken | Geconcentreerd werken | Focused work | focus, concentratie, afleiding, pomodoro | concentration, distraction, pomodoro
    mailbox-op-orde | Je mailbox op orde | Inbox under control | inbox zero, lege inbox, te veel mail | inbox zero, too much email
    stress | Omgaan met stress | Handling stress | stress, burn-out, overspannen, werkdruk, ontspannen | burnout, workload, relaxing
    digitale-organisatie | Bestanden op orde | Organising files | mappenstructuur, archiveren, bestanden ordenen, papierloos | folder structure, archiving, paperless

  projecten | Projecten en verbeteren | Projects and improvement | project, projectmanagement, projectmatig werken, plannen | project management, planning
    projectleiden | Projecten leiden | Project management | projectleider, projectmanagement, projectplan, prince2, ipma | project lead, project plan, prince2, ipma
    projectplanning | Projecten plannen | Project planning | gantt, mijlpalen, planning, ms project | gantt, milestones, ms project
    risicos-beheren | Risico's beheren | Risk management | risicoanalyse, risicolog, risicomanagement | risk analysis, risk log
    stakeholders | Belanghebbenden meenemen | Stakeholder management | stakeholders, draagvlak, krachtenveld | support, stakeholder map
    processen-beschrijven | Processen beschrijven | Process mapping | procesbeschrijving, stroomschema, bpmn, werkproces | flow chart, bpmn, workflow
    eisen-opstellen | Eisen en wensen opstellen | Requirements | requirements, user story, pakket van eisen, specificatie | user story, specification
    evalueren | Evalueren en leren | Retrospectives | retrospective, evaluatie, terugblik, lessons learned | lessons learned, evaluation
    duurzaam-werken | Duurzaam en circulair werken | Sustainable and circular work | duurzaamheid, circulair, co2, csrd, energie besparen, milieu | sustainability, circular, carbon footprint, csrd, energy saving
    evenementen-organiseren | Evenementen organiseren | Organising events | evenement, bijeenkomst organiseren, draaiboek evenement, open dag | event planning, open day
`;
