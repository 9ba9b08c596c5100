export const business = `
ondernemen | Ondernemen | Running a business | ondernemerschap, zzp, bedrijf, mkb | entrepreneurship, freelance, business, sme

  boekhouding | Boekhouding en btw | Bookkeeping and VAT | btw, administratie, belasting, jaarrekening, liquiditeit | vat, accounting, tax, annual accounts, cash flow
    btw-aangifte | Btw-aangifte | VAT return | btw, omzetbelasting, aangifte btw, btw aangifte doen, kor | vat, sales tax
    facturen | Facturen maken | Invoicing | factuur, factureren, rekening sturen, e-factuur, peppol, ubl | invoice, billing, e-invoicing, peppol
    debiteuren | Debiteuren opvolgen | Credit control | aanmaning, herinnering sturen, wanbetaler, incasso, debiteurenbeheer | reminder, collections, unpaid invoice
    jaarrekening | Jaarrekening lezen | Reading annual accounts | balans, winst- en verliesrekening, jaarcijfers | balance sheet, profit and loss
    liquiditeit | Liquiditeit plannen | Cash flow planning | liquiditeitsplanning, kasstroom, cashflow, geld op de rekening | cashflow, liquidity
    boekhoudprogramma | Boekhoudprogramma's | Accounting software | exact online, moneybird, snelstart, e-boekhouden, twinfield, moneybirt | exact online, moneybird, xero
    begroten | Begroten | Budgeting | begroting, budget maken, kostenbegroting | budget
    inkomstenbelasting | Inkomstenbelasting voor ondernemers | Income tax for the self-employed | ib, zelfstandigenaftrek, belastingaangifte zzp, urencriterium | income tax return, self-employed deduction
    subsidies | Subsidies en WBSO | Grants and R&D credit | subsidie, wbso, slim-subsidie, innovatiesubsidie, slimregeling | grant, wbso, innovation funding
    financiering | Financiering regelen | Funding | lening, krediet, investeren, ondernemingsplan, businessplan, crowdfunding | loan, business plan, crowdfunding

  offertes | Prijzen en offertes | Pricing and quotes | uurtarief, calculatie, nacalculatie, offerte | hourly rate, costing, quotation
    uurtarief | Uurtarief berekenen | Hourly rates | uurprijs, tarief berekenen, uurtarief zzp, wat vraag je per uur | rate calculation, freelance rate
    offertes-schrijven | Offertes schrijven | Writing quotes | offerte maken, offerte opstellen, prijsopgave, offertetekst | quotation, proposal
    calculeren | Kostprijs en calculatie | Cost calculation | kostprijs, calculatie, voorcalculatie, calculator | costing, cost price
    nacalculeren | Nacalculeren | Post-calculation | nacalculatie, winst per klus, projectresultaat | job costing, actual costs
    prijsstrategie | Prijzen bepalen | Pricing strategy | prijsbeleid, waardeprijs, korting, marge | value pricing, discount, margin
    aanbesteden | Aanbestedingen | Tenders | aanbesteding, inschrijven op aanbesteding, tenderned | public procurement, bidding

  verkoop | Verkoop en klanten | Sales and customers | acquisitie, klantgesprek, beurs, accountbeheer | acquisition, sales call, trade fair, account management
    acquisitie | Acquisitie | Finding customers | nieuwe klanten, klanten werven, koud bellen, prospecten, leads | cold calling, prospecting, leads
    verkoopgesprekken | Verkoopgesprekken | Sales conversations | verkopen, klantgesprek, sales, bezwaren weerleggen | selling, objections
    onderhandelen | Onderhandelen | Negotiating | onderhandeling, afdingen, prijsonderhandeling | negotiation, bargaining
    accountbeheer | Vaste klanten beheren | Account management | accountmanagement, relatiebeheer, klantrelatie | key accounts, customer relations
    crm | CRM gebruiken | CRM | crm-systeem, salesforce, pipedrive, klantenbestand | salesforce, pipedrive, customer database
    klantenservice | Klantenservice | Customer service | klantvriendelijk, helpdesk, telefoon aannemen, balie | help desk, support, answering the phone
    klachten | Klachten afhandelen | Handling complaints | boze klant, klacht, klachtafhandeling, lastige klant | angry customer, complaint
    beurzen | Op beurzen staan | Trade fairs | beurs, beursdeelname, vakbeurs, stand | exhibition, booth
    netwerken | Netwerken | Networking | netwerkborrel, netwerkbijeenkomst, contacten leggen | making contacts
    klantonderzoek | Klanten bevragen | Customer research | klanttevredenheid, nps, klantonderzoek | customer satisfaction, nps
    bedrijfsmodel | Bedrijfsmodel en plan | Business model | business model canvas, verdienmodel, propositie, strategie | business model canvas, value proposition, strategy

  contracten | Contracten en recht | Contracts and law | algemene voorwaarden, auteursrecht, overeenkomst, wet dba | terms and conditions, copyright, agreement
    algemene-voorwaarden | Algemene voorwaarden | Terms and conditions | leveringsvoorwaarden, kleine lettertjes, voorwaarden | terms of delivery
    overeenkomsten | Overeenkomsten opstellen | Drafting agreements | contract opstellen, contract, overeenkomst van opdracht | contract drafting
    wet-dba | Zzp inhuren en schijnzelfstandigheid | Hiring the self-employed | wet dba, schijnzelfstandig, modelovereenkomst, zzp'er inhuren | false self-employment, model agreement
    auteursrecht | Auteursrecht en beeldrecht | Copyright | portretrecht, beeldrecht, licentie, creative commons, rechtenvrij | licence, creative commons, image rights
    merken-en-octrooien | Merken en octrooien | Trademarks and patents | merk registreren, octrooi, patent, merkrecht | trademark registration, patent
    aansprakelijkheid | Aansprakelijkheid en verzekeren | Liability and insurance | verzekering, aansprakelijk, avb, beroepsaansprakelijkheid | insurance, professional liability
    rechtsvormen | Rechtsvormen | Legal forms | eenmanszaak, bv oprichten, vof, kvk inschrijven, holding | sole trader, limited company, partnership

  personeel | Personeel | Staff | werkgever, vacature, verzuim, werving, loon | employer, vacancy, absence, recruiting, payroll
    werven-en-selecteren | Werven en selecteren | Recruiting | werving, sollicitatiegesprek, personeel vinden, selectie, recruitment | job interview, hiring, recruitment
    verzuim | Verzuim en re-integratie | Absence and reintegration | ziekteverzuim, ziekmelding, wet poortwachter, re-integreren, bedrijfsarts | sick leave, return to work
    arbeidscontracten | Arbeidscontracten | Employment contracts | arbeidsovereenkomst, arbeidscontract, proeftijd, ontslag, arbeidsrecht | probation, dismissal, employment law
    loonadministratie | Loonadministratie | Payroll | salaris, salarisadministratie, loonstrook, loonheffing, cao | salary, payslip, wage tax
    beoordelingsgesprekken | Functionerings- en beoordelingsgesprekken | Performance reviews | functioneringsgesprek, beoordelingsgesprek, jaargesprek | appraisal, performance review
    roosteren | Roosters maken | Rostering | rooster, dienstrooster, personeelsplanning, ploegendienst | shift planning, rota
    opleidingsplan | Opleidingsplannen | Training plans | opleidingsplan, scholing, vaardighedenmatrix, ontwikkelplan, pop | skills matrix, development plan
    stagiairs | Stagiairs en leerlingen begeleiden | Interns and apprentices | stagebegeleiding, praktijkopleider, bbl, leerling, leerwerkbedrijf | internship, apprentice, workplace trainer
    duurzame-inzetbaarheid | Duurzame inzetbaarheid | Sustainable employability | vitaliteit, ouder worden op het werk, inzetbaarheid | vitality, employability
`;
