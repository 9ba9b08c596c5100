/** What trainings can be about. */
export interface ProductTopic {
  slug: string;
  /** Slug of the branch above it; null for a branch itself. */
  parent: string | null;
  nl: string;
  en: string;
  /** What people type who mean this topic, lower case, without the name itself. */
  synonyms: { nl: readonly string[]; en: readonly string[] };
}

/** Two levels: a branch, then its topics. */
export const topics: readonly ProductTopic[] = [
  {
    slug: 'digitale-media',
    parent: null,
    nl: 'Digitale media',
    en: 'Digital media',
    synonyms: { nl: ['beeld en geluid', 'content', 'media'], en: ['content', 'media production'] },
  },
  {
    slug: 'video',
    parent: 'digitale-media',
    nl: 'Video en animatie',
    en: 'Video and animation',
    synonyms: {
      nl: ['film', 'filmen', 'monteren', 'montage', 'motion graphics', 'filmpje'],
      en: ['filming', 'editing', 'motion graphics', 'vlog'],
    },
  },
  {
    slug: 'fotografie',
    parent: 'digitale-media',
    nl: 'Fotografie',
    en: 'Photography',
    synonyms: {
      nl: ['foto', 'productfoto', 'portret', 'belichting'],
      en: ['photo', 'product photography', 'portrait'],
    },
  },
  {
    slug: 'podcast',
    parent: 'digitale-media',
    nl: 'Podcast en geluid',
    en: 'Podcast and audio',
    synonyms: {
      nl: ['audio', 'opnemen', 'microfoon', 'geluidsopname'],
      en: ['recording', 'sound', 'microphone'],
    },
  },

  {
    slug: 'web',
    parent: null,
    nl: 'Web',
    en: 'Web',
    synonyms: { nl: ['website', 'internet', 'programmeren'], en: ['website', 'programming', 'development'] },
  },
  {
    slug: 'frontend',
    parent: 'web',
    nl: 'Frontend',
    en: 'Front end',
    synonyms: {
      nl: ['html', 'css', 'javascript', 'typescript', 'react', 'webdesign'],
      en: ['html', 'css', 'javascript', 'typescript', 'react'],
    },
  },
  {
    slug: 'backend',
    parent: 'web',
    nl: 'Backend en databases',
    en: 'Back end and databases',
    synonyms: {
      nl: ['api', 'sql', 'postgres', 'server', 'graphql', 'node'],
      en: ['api', 'sql', 'postgres', 'server', 'graphql', 'node'],
    },
  },
  {
    slug: 'wordpress',
    parent: 'web',
    nl: 'WordPress',
    en: 'WordPress',
    synonyms: {
      nl: ['woocommerce', 'webwinkel', 'cms', 'plug-in', 'sitebeheer'],
      en: ['woocommerce', 'web shop', 'cms', 'plugin'],
    },
  },
  {
    slug: 'toegankelijkheid',
    parent: 'web',
    nl: 'Digitale toegankelijkheid',
    en: 'Digital accessibility',
    synonyms: {
      nl: ['wcag', 'a11y', 'schermlezer', 'toegankelijke website'],
      en: ['wcag', 'a11y', 'screen reader'],
    },
  },
  {
    slug: 'ontwikkelproces',
    parent: 'web',
    nl: 'Git, testen en uitrollen',
    en: 'Git, testing and deployment',
    synonyms: {
      nl: ['versiebeheer', 'docker', 'ci', 'devops', 'automatisch testen'],
      en: ['version control', 'docker', 'ci', 'devops', 'test automation'],
    },
  },

  {
    slug: 'marketing',
    parent: null,
    nl: 'Marketing en communicatie',
    en: 'Marketing and communication',
    synonyms: { nl: ['reclame', 'promotie', 'communicatie'], en: ['advertising', 'promotion'] },
  },
  {
    slug: 'seo',
    parent: 'marketing',
    nl: 'Vindbaarheid (SEO)',
    en: 'Search engine optimisation (SEO)',
    synonyms: {
      nl: ['zoekmachine', 'google', 'zoekwoorden', 'gevonden worden'],
      en: ['search engine', 'google', 'keywords', 'ranking'],
    },
  },
  {
    slug: 'social-media',
    parent: 'marketing',
    nl: 'Sociale media',
    en: 'Social media',
    synonyms: {
      nl: ['linkedin', 'instagram', 'facebook', 'tiktok', 'contentkalender'],
      en: ['linkedin', 'instagram', 'facebook', 'tiktok'],
    },
  },
  {
    slug: 'e-mailmarketing',
    parent: 'marketing',
    nl: 'E-mailmarketing',
    en: 'Email marketing',
    synonyms: {
      nl: ['nieuwsbrief', 'mailing', 'mailautomatisering'],
      en: ['newsletter', 'mailing', 'automation'],
    },
  },
  {
    slug: 'adverteren',
    parent: 'marketing',
    nl: 'Adverteren en meten',
    en: 'Advertising and analytics',
    synonyms: {
      nl: ['google ads', 'meta ads', 'conversie', 'webstatistieken', 'analytics'],
      en: ['google ads', 'meta ads', 'conversion', 'web analytics'],
    },
  },
  {
    slug: 'tekstschrijven',
    parent: 'marketing',
    nl: 'Tekst schrijven',
    en: 'Copywriting',
    synonyms: {
      nl: ['schrijven', 'webtekst', 'b1', 'copy', 'redactie'],
      en: ['writing', 'web copy', 'plain language'],
    },
  },

  {
    slug: 'kantoor',
    parent: null,
    nl: 'Kantoor en data',
    en: 'Office and data',
    synonyms: { nl: ['office', 'administratie', 'data'], en: ['office', 'administration', 'data'] },
  },
  {
    slug: 'excel',
    parent: 'kantoor',
    nl: 'Excel',
    en: 'Excel',
    synonyms: {
      nl: ['spreadsheet', 'rekenblad', 'draaitabel', 'formules'],
      en: ['spreadsheet', 'pivot table', 'formulas'],
    },
  },
  {
    slug: 'power-bi',
    parent: 'kantoor',
    nl: 'Power BI',
    en: 'Power BI',
    synonyms: {
      nl: ['dashboard', 'rapportage', 'dax', 'datavisualisatie'],
      en: ['dashboard', 'reporting', 'dax', 'data visualisation'],
    },
  },
  {
    slug: 'microsoft-365',
    parent: 'kantoor',
    nl: 'Microsoft 365',
    en: 'Microsoft 365',
    synonyms: {
      nl: ['outlook', 'teams', 'sharepoint', 'onedrive', 'powerpoint', 'word', 'power automate'],
      en: ['outlook', 'teams', 'sharepoint', 'onedrive', 'powerpoint', 'word', 'power automate'],
    },
  },
  {
    slug: 'ai-op-kantoor',
    parent: 'kantoor',
    nl: 'AI op kantoor',
    en: 'AI at the office',
    synonyms: {
      nl: ['kunstmatige intelligentie', 'chatbot', 'taalmodel', 'prompt', 'copilot'],
      en: ['artificial intelligence', 'chatbot', 'language model', 'prompt', 'copilot'],
    },
  },

  {
    slug: 'ontwerp',
    parent: null,
    nl: 'Ontwerp',
    en: 'Design',
    synonyms: { nl: ['vormgeving', 'design'], en: ['design'] },
  },
  {
    slug: 'figma',
    parent: 'ontwerp',
    nl: 'Figma',
    en: 'Figma',
    synonyms: {
      nl: ['componenten', 'prototype', 'interface-ontwerp', 'designsysteem', 'ui'],
      en: ['components', 'prototype', 'interface design', 'design system', 'ui'],
    },
  },
  {
    slug: 'grafisch-ontwerp',
    parent: 'ontwerp',
    nl: 'Grafisch ontwerp',
    en: 'Graphic design',
    synonyms: {
      nl: ['huisstijl', 'drukwerk', 'indesign', 'illustrator', 'canva', 'typografie', 'logo'],
      en: ['branding', 'print', 'indesign', 'illustrator', 'canva', 'typography', 'logo'],
    },
  },
  {
    slug: 'ux-onderzoek',
    parent: 'ontwerp',
    nl: 'UX-onderzoek',
    en: 'UX research',
    synonyms: {
      nl: ['gebruikersonderzoek', 'gebruikerstest', 'usability', 'interview'],
      en: ['user research', 'user testing', 'usability', 'interview'],
    },
  },

  {
    slug: 'techniek',
    parent: null,
    nl: 'Techniek en metaal',
    en: 'Engineering and metal',
    synonyms: {
      nl: ['metaal', 'maakindustrie', 'productie', 'werkplaats'],
      en: ['metal', 'manufacturing', 'production', 'workshop'],
    },
  },
  {
    slug: 'lassen',
    parent: 'techniek',
    nl: 'Lassen',
    en: 'Welding',
    synonyms: {
      nl: ['tig', 'mig', 'mag', 'lasnaad', 'lasser'],
      en: ['tig', 'mig', 'mag', 'weld seam', 'welder'],
    },
  },
  {
    slug: 'verspanen',
    parent: 'techniek',
    nl: 'Verspanen en CNC',
    en: 'Machining and CNC',
    synonyms: {
      nl: ['draaien', 'frezen', 'cnc', 'cam', 'gereedschap'],
      en: ['turning', 'milling', 'cnc', 'cam', 'tooling'],
    },
  },
  {
    slug: 'plaatwerk',
    parent: 'techniek',
    nl: 'Plaatwerk',
    en: 'Sheet metal',
    synonyms: {
      nl: ['zetten', 'kanten', 'lasersnijden', 'knippen', 'uitslag'],
      en: ['bending', 'press brake', 'laser cutting', 'flat pattern'],
    },
  },
  {
    slug: 'cad',
    parent: 'techniek',
    nl: 'CAD en 3D-tekenen',
    en: 'CAD and 3D modelling',
    synonyms: {
      nl: ['solidworks', 'fusion', 'inventor', 'tekenpakket', '3d-model'],
      en: ['solidworks', 'fusion', 'inventor', '3d model'],
    },
  },
  {
    slug: 'tekening-en-maat',
    parent: 'techniek',
    nl: 'Tekening lezen en meten',
    en: 'Drawings and measuring',
    synonyms: {
      nl: ['tekeninglezen', 'schuifmaat', 'toleranties', 'meetgereedschap', 'kwaliteit'],
      en: ['drawing reading', 'calliper', 'tolerances', 'metrology', 'quality'],
    },
  },
  {
    slug: 'onderhoud',
    parent: 'techniek',
    nl: 'Onderhoud',
    en: 'Maintenance',
    synonyms: {
      nl: ['lagers', 'smeren', 'hydrauliek', 'pneumatiek', 'storing'],
      en: ['bearings', 'lubrication', 'hydraulics', 'pneumatics', 'breakdown'],
    },
  },
  {
    slug: 'elektro-en-plc',
    parent: 'techniek',
    nl: 'Elektro en besturing',
    en: 'Electrical and control',
    synonyms: {
      nl: ['plc', 'siemens', 'schakelkast', 'elektrotechniek', 'frequentieregelaar', 'cobot', 'robot'],
      en: ['plc', 'siemens', 'control cabinet', 'frequency drive', 'cobot', 'robot'],
    },
  },
  {
    slug: '3d-printen',
    parent: 'techniek',
    nl: '3D-printen',
    en: '3D printing',
    synonyms: {
      nl: ['fdm', 'printer', 'filament', 'prototype', 'mallen'],
      en: ['fdm', 'additive manufacturing', 'filament', 'prototype', 'jigs'],
    },
  },
  {
    slug: 'lean',
    parent: 'techniek',
    nl: 'Slimmer produceren (lean)',
    en: 'Lean production',
    synonyms: {
      nl: ['5s', 'smed', 'omstellen', 'verspilling', 'verbeterbord', 'kaizen'],
      en: ['5s', 'smed', 'changeover', 'waste', 'kaizen'],
    },
  },

  {
    slug: 'veiligheid',
    parent: null,
    nl: 'Veiligheid',
    en: 'Safety',
    synonyms: { nl: ['veilig werken', 'arbo'], en: ['safety', 'health and safety'] },
  },
  {
    slug: 'hijsen-en-heffen',
    parent: 'veiligheid',
    nl: 'Hijsen en heffen',
    en: 'Lifting and hoisting',
    synonyms: {
      nl: ['bovenloopkraan', 'hijsband', 'heftruck', 'aanslaan', 'aanpikkelen'],
      en: ['overhead crane', 'sling', 'forklift', 'rigging'],
    },
  },
  {
    slug: 'machineveiligheid',
    parent: 'veiligheid',
    nl: 'Machineveiligheid',
    en: 'Machine safety',
    synonyms: {
      nl: ['ce-markering', 'lockout', 'afscherming', 'vergrendelen', 'noodstop'],
      en: ['ce marking', 'lockout tagout', 'guarding', 'emergency stop'],
    },
  },
  {
    slug: 'arbo',
    parent: 'veiligheid',
    nl: 'Arbo en gevaarlijke stoffen',
    en: 'Health and hazardous substances',
    synonyms: {
      nl: ['ri&e', 'rie', 'lasrook', 'gevaarlijke stoffen', 'preventiemedewerker', 'geluid'],
      en: ['risk assessment', 'welding fume', 'chemicals', 'prevention officer'],
    },
  },
  {
    slug: 'bhv',
    parent: 'veiligheid',
    nl: 'BHV en eerste hulp',
    en: 'Emergency response and first aid',
    synonyms: {
      nl: ['bedrijfshulpverlening', 'ehbo', 'aed', 'reanimatie', 'brand', 'ontruimen'],
      en: ['first aid', 'aed', 'cpr', 'fire', 'evacuation'],
    },
  },
  {
    slug: 'informatiebeveiliging',
    parent: 'veiligheid',
    nl: 'Informatiebeveiliging en privacy',
    en: 'Information security and privacy',
    synonyms: {
      nl: ['phishing', 'wachtwoord', 'back-up', 'avg', 'cybersecurity', 'hacken'],
      en: ['phishing', 'password', 'backup', 'gdpr', 'cybersecurity'],
    },
  },

  {
    slug: 'ondernemen',
    parent: null,
    nl: 'Ondernemen',
    en: 'Running a business',
    synonyms: {
      nl: ['ondernemerschap', 'zzp', 'bedrijf', 'mkb'],
      en: ['entrepreneurship', 'freelance', 'business', 'sme'],
    },
  },
  {
    slug: 'boekhouding',
    parent: 'ondernemen',
    nl: 'Boekhouding en btw',
    en: 'Bookkeeping and VAT',
    synonyms: {
      nl: ['btw', 'administratie', 'belasting', 'jaarrekening', 'liquiditeit'],
      en: ['vat', 'accounting', 'tax', 'annual accounts', 'cash flow'],
    },
  },
  {
    slug: 'offertes',
    parent: 'ondernemen',
    nl: 'Prijzen en offertes',
    en: 'Pricing and quotes',
    synonyms: {
      nl: ['uurtarief', 'calculatie', 'nacalculatie', 'offerte'],
      en: ['hourly rate', 'costing', 'quotation'],
    },
  },
  {
    slug: 'verkoop',
    parent: 'ondernemen',
    nl: 'Verkoop en klanten',
    en: 'Sales and customers',
    synonyms: {
      nl: ['acquisitie', 'klantgesprek', 'beurs', 'accountbeheer'],
      en: ['acquisition', 'sales call', 'trade fair', 'account management'],
    },
  },
  {
    slug: 'contracten',
    parent: 'ondernemen',
    nl: 'Contracten en recht',
    en: 'Contracts and law',
    synonyms: {
      nl: ['algemene voorwaarden', 'auteursrecht', 'overeenkomst', 'wet dba'],
      en: ['terms and conditions', 'copyright', 'agreement'],
    },
  },
  {
    slug: 'personeel',
    parent: 'ondernemen',
    nl: 'Personeel',
    en: 'Staff',
    synonyms: {
      nl: ['werkgever', 'vacature', 'verzuim', 'werving', 'loon'],
      en: ['employer', 'vacancy', 'absence', 'recruiting', 'payroll'],
    },
  },

  {
    slug: 'mensen',
    parent: null,
    nl: 'Samenwerken en leiden',
    en: 'People skills',
    synonyms: { nl: ['vaardigheden', 'communicatie', 'soft skills'], en: ['soft skills', 'communication'] },
  },
  {
    slug: 'feedback',
    parent: 'mensen',
    nl: 'Feedback en gesprekken',
    en: 'Feedback and conversations',
    synonyms: {
      nl: ['moeilijk gesprek', 'aanspreken', 'conflict', 'luisteren'],
      en: ['difficult conversation', 'conflict', 'listening'],
    },
  },
  {
    slug: 'leidinggeven',
    parent: 'mensen',
    nl: 'Leidinggeven',
    en: 'Leading people',
    synonyms: {
      nl: ['ploegleider', 'teamleider', 'werkoverleg', 'delegeren'],
      en: ['team lead', 'supervisor', 'meeting', 'delegating'],
    },
  },
  {
    slug: 'presenteren',
    parent: 'mensen',
    nl: 'Presenteren',
    en: 'Presenting',
    synonyms: {
      nl: ['pitch', 'spreken', 'presentatie', 'spreekangst'],
      en: ['pitch', 'public speaking', 'slides'],
    },
  },
  {
    slug: 'inwerken',
    parent: 'mensen',
    nl: 'Inwerken en uitleggen',
    en: 'Onboarding and instructing',
    synonyms: {
      nl: ['instructie', 'werkinstructie', 'leermeester', 'kennis overdragen', 'onboarding'],
      en: ['instruction', 'work instruction', 'mentor', 'knowledge transfer'],
    },
  },
  {
    slug: 'taal-op-het-werk',
    parent: 'mensen',
    nl: 'Taal op het werk',
    en: 'Language at work',
    synonyms: {
      nl: ['nederlands leren', 'engels', 'vaktaal', 'nt2'],
      en: ['dutch', 'english', 'workplace language'],
    },
  },
  {
    slug: 'tijd-en-werkdruk',
    parent: 'mensen',
    nl: 'Tijd en werkdruk',
    en: 'Time and workload',
    synonyms: {
      nl: ['plannen', 'timemanagement', 'focus', 'prioriteiten', 'stress'],
      en: ['planning', 'time management', 'focus', 'priorities', 'stress'],
    },
  },
];
