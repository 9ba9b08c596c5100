export const marketing = `
marketing | Marketing en communicatie | Marketing and communication | reclame, promotie, communicatie | advertising, promotion

  seo | Vindbaarheid (SEO) | Search engine optimisation (SEO) | zoekmachine, google, zoekwoorden, gevonden worden | search engine, google, keywords, ranking
    zoekwoordonderzoek | Zoekwoordonderzoek | Keyword research | zoekwoorden, zoektermen, zoekwoordenonderzoek, keyword planner | keywords, search terms, keyword planner
    technische-seo | Technische SEO | Technical SEO | indexeren, sitemap, robots.txt, structured data, schema.org | crawling, sitemap, robots.txt, structured data, schema.org
    lokale-seo | Lokaal gevonden worden | Local SEO | google bedrijfsprofiel, google maps, google mijn bedrijf, lokale vindbaarheid | google business profile, google maps, local search
    linkbuilding | Linkbuilding | Link building | backlinks, links verzamelen | backlinks
    search-console | Google Search Console | Google Search Console | search console, webmastertools | search console, webmaster tools
    seo-teksten | Teksten voor zoekmachines | SEO copywriting | seo tekst, metabeschrijving, meta description | meta description, seo text
    vindbaar-in-ai | Vindbaar in AI-antwoorden | Visibility in AI answers | geo, ai zoekmachine, gevonden in chatgpt | generative engine optimisation, ai search

  social-media | Sociale media | Social media | linkedin, instagram, facebook, tiktok, contentkalender | linkedin, instagram, facebook, tiktok
    linkedin | LinkedIn | LinkedIn | linked in, linkedinprofiel, linkedin bericht | linked in, linkedin profile
    instagram | Instagram | Instagram | insta, reels, stories, instagramm | insta, reels, stories
    facebook | Facebook | Facebook | facebookpagina, meta, face book | facebook page
    tiktok | TikTok | TikTok | tik tok, korte video | tik tok, short video
    youtube | YouTube | YouTube | you tube, youtubekanaal | you tube, youtube channel
    contentkalender | Contentkalender | Content calendar | contentplanning, contentplan, social media planning | content planning, content plan
    community-beheer | Community's beheren | Community management | webcare, reageren op berichten, moderatie | webcare, moderation
    korte-video | Korte video's voor social | Short-form video | reels maken, shorts, verticale video | reels, shorts, vertical video
    influencers | Samenwerken met influencers | Influencer marketing | influencermarketing, creators | creators

  e-mailmarketing | E-mailmarketing | Email marketing | nieuwsbrief, mailing, mailautomatisering | newsletter, mailing, automation
    nieuwsbrieven | Nieuwsbrieven maken | Newsletters | nieuwsbrief schrijven, nieuwsbrief opmaken, emailnieuwsbrief | newsletter writing
    mailautomatisering | Mailautomatisering | Email automation | mailflow, mailstroom, drip campagne, marketing automation | email flow, drip campaign, marketing automation
    mailchimp | Mailchimp | Mailchimp | mail chimp | mail chimp
    laposta | Laposta | Laposta | la posta | newsletter tool
    hubspot | HubSpot | HubSpot | hub spot | hub spot
    aflevering-e-mail | Aankomst van mail | Email deliverability | spamfilter, spf, dkim, dmarc, mail in spam | spam filter, spf, dkim, dmarc
    adressenlijst | Adressenlijsten en toestemming | Mailing lists and consent | mailbestand, inschrijven nieuwsbrief, opt-in, avg nieuwsbrief | opt-in, consent, list hygiene

  adverteren | Adverteren en meten | Advertising and analytics | google ads, meta ads, conversie, webstatistieken, analytics | google ads, meta ads, conversion, web analytics
    google-ads | Google Ads | Google Ads | adwords, sea, google adverteren, zoekadvertenties | adwords, sea, search ads
    meta-ads | Adverteren op Facebook en Instagram | Meta Ads | meta ads, facebook ads, instagram advertenties | facebook ads, instagram ads
    linkedin-ads | LinkedIn-advertenties | LinkedIn Ads | linkedin ads, adverteren op linkedin | linkedin advertising
    google-analytics | Google Analytics | Google Analytics | ga4, analitics, webstatistieken, bezoekcijfers | ga4, web statistics
    matomo | Matomo | Matomo | piwik, privacyvriendelijke statistieken | piwik, privacy-friendly analytics
    tag-manager | Tag Manager | Tag Manager | google tag manager, gtm | google tag manager, gtm
    conversie | Conversie verbeteren | Conversion optimisation | cro, conversieoptimalisatie, a/b-test | cro, a/b testing
    cookies-toestemming | Cookies en toestemming | Cookies and consent | cookiemelding, cookiebanner, consent mode | cookie banner, consent mode
    marketingcijfers | Marketingcijfers lezen | Marketing reporting | kpi, looker studio, marketingdashboard | kpi, looker studio, marketing dashboard

  tekstschrijven | Tekst schrijven | Copywriting | schrijven, webtekst, b1, copy, redactie | writing, web copy, plain language
    webteksten | Webteksten schrijven | Web copy | webtekst, tekst voor website, webcopy | website text
    begrijpelijke-taal | Begrijpelijke taal (B1) | Plain language | b1, taalniveau b1, eenvoudig schrijven, duidelijke taal, jip en janneke | b1 level, clear writing
    blogs-schrijven | Blogs en artikelen schrijven | Blogs and articles | blog, artikel schrijven, bloggen | blogging, article writing
    eindredactie | Eindredactie en spelling | Editing and proofreading | corrigeren, spelling, d of dt, redigeren, taalfouten | proofreading, spelling, copy editing
    interviews-uitwerken | Interviews uitschrijven | Writing up interviews | interview schrijven, portret schrijven | interview article
    vacatureteksten | Vacatureteksten | Job adverts | vacature schrijven, wervende vacature | job advert, vacancy text
    notuleren | Notuleren | Taking minutes | notulen, verslag maken, vergaderverslag, verslaglegging | minutes, meeting notes
    zakelijke-mail | Zakelijke mails schrijven | Business email | zakelijke brief, e-mail schrijven, nette mail | business letter, professional email
    rapporten-schrijven | Rapporten schrijven | Report writing | rapporteren, adviesrapport, verslag schrijven | reports, technical writing
    persberichten | Persberichten | Press releases | pers, persbericht schrijven, pr | pr, public relations
    storytelling | Verhalen vertellen | Storytelling | storytelling, merkverhaal, klantverhaal | brand story, customer story
    microcopy | Teksten in schermen | UX writing | ux-writing, knopteksten, foutmeldingen schrijven, microcopy | microcopy, interface text
`;
