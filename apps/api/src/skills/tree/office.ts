export const office = `
kantoor | Kantoor en data | Office and data | office, administratie, data | office, administration, data

  excel | Excel | Excel | exel, ecxel, spreadsheet, rekenblad, draaitabel, formules | spreadsheet, pivot table, formulas
    excel-formules | Formules in Excel | Excel formulas | formule, als functie, som.als, functies in excel, exel formules | formula, if function, sumif
    excel-zoekfuncties | Zoekfuncties in Excel | Excel lookup functions | x.zoeken, verticaal zoeken, vert.zoeken, index vergelijken | xlookup, vlookup, index match
    draaitabellen | Draaitabellen | Pivot tables | draaitabel, pivot, pivottabel | pivot table, pivot
    excel-grafieken | Grafieken in Excel | Excel charts | grafiek maken, diagram, excelgrafiek | chart, graph
    power-query | Power Query | Power Query | gegevens ophalen en transformeren, powerquery, m-taal | get and transform, m language
    excel-macros | Macro's en VBA | Macros and VBA | macro, vba, excel programmeren, visual basic | macro, vba, visual basic
    voorwaardelijke-opmaak | Voorwaardelijke opmaak | Conditional formatting | kleuren in excel, opmaakregels | formatting rules
    gegevensvalidatie | Gegevensvalidatie | Data validation | keuzelijst in excel, vervolgkeuzelijst | drop-down list in excel
    excel-planning | Plannen in Excel | Planning in Excel | excelplanning, gantt, rooster in excel | gantt chart in excel, schedule in excel
    google-sheets | Google Spreadsheets | Google Sheets | google sheets, sheets | sheets, google spreadsheets

  power-bi | Power BI | Power BI | dashboard, rapportage, dax, datavisualisatie | dashboard, reporting, dax, data visualisation
    dashboards-maken | Dashboards maken | Building dashboards | dashboard bouwen, stuurinformatie, managementrapportage | dashboard design, management report
    dax | DAX | DAX | dax formules, maten, measures | dax formulas, measures
    datamodel-power-bi | Datamodellen in Power BI | Power BI data models | stermodel, relaties tussen tabellen, star schema | star schema, relationships
    power-bi-service | Power BI delen en beheren | Power BI service | powerbi service, werkruimte, gateway, rapport delen | workspace, gateway, sharing reports
    tableau | Tableau | Tableau | tablo | tableau desktop
    qlik | Qlik | Qlik | qlikview, qlik sense | qlikview, qlik sense

  data-analyse | Data-analyse | Data analysis | data analyseren, cijfers, gegevens, big data, data science | data science, big data, insights
    datakwaliteit | Gegevens opschonen | Data cleaning | datakwaliteit, data opschonen, dubbele gegevens | data quality, duplicates
    statistiek | Statistiek | Statistics | gemiddelde, standaardafwijking, steekproef, spss | standard deviation, sample, spss
    python-data | Python voor data | Python for data | pandas, jupyter, dataanalyse met python | pandas, jupyter
    r-statistiek | R | R | rstudio, r programmeren | rstudio, r programming
    sql-rapportage | SQL voor rapportages | SQL for reporting | query schrijven, gegevens uit database halen | querying, reporting queries
    machine-learning | Machine learning | Machine learning | zelflerende modellen, voorspellen met data, neuraal netwerk | predictive models, neural network
    enquetes | Enquêtes en vragenlijsten | Surveys | vragenlijst, enquete maken, microsoft forms, google forms | questionnaire, microsoft forms, google forms
    access | Microsoft Access | Microsoft Access | acces, ms access, access database | ms access, access database

  microsoft-365 | Microsoft 365 | Microsoft 365 | outlook, teams, sharepoint, onedrive, powerpoint, word, power automate | outlook, teams, sharepoint, onedrive, powerpoint, word, power automate
    outlook | Outlook | Outlook | mailbox, e-mail, agenda in outlook, inbox, out look | mailbox, email, calendar in outlook, inbox
    teams | Microsoft Teams | Microsoft Teams | teams vergaderen, teamskanaal, online vergaderen | teams meeting, teams channel
    sharepoint | SharePoint | SharePoint | share point, documenten delen, intranet | share point, intranet, document sharing
    onedrive | OneDrive | OneDrive | one drive, bestanden in de cloud, bestanden delen | one drive, cloud files
    word | Word | Word | microsoft word, tekstverwerken, ms word | microsoft word, word processing
      word-sjablonen | Sjablonen en stijlen in Word | Word templates and styles | sjabloon, template, stijlen, huisstijl in word | template, styles
      samenvoegen-word | Afdruk samenvoegen | Mail merge | mailmerge, brieven samenvoegen, etiketten | mailmerge, labels
    powerpoint | PowerPoint | PowerPoint | power point, ppt, presentatie maken, dia's, slides | power point, ppt, slides
    onenote | OneNote | OneNote | one note, notities | one note, notes
    planner-en-lists | Planner en Lists | Planner and Lists | microsoft planner, to do, takenlijst, lists | microsoft planner, to do, task list
    power-automate | Power Automate | Power Automate | flow, automatiseren, workflow, powerautomate | flow, workflow automation
    power-apps | Power Apps | Power Apps | powerapps, low-code app | powerapps, low-code
    microsoft-beheer | Microsoft 365 beheren | Microsoft 365 administration | office 365 beheer, entra, azure ad, licenties, intune | office 365 admin, entra, azure ad, intune
    google-workspace | Google Workspace | Google Workspace | google docs, google drive, gmail, g suite | google docs, google drive, gmail, g suite
    typen | Blind typen | Touch typing | tienvingers, typecursus, typen, tien vingers | typing

  ai-op-kantoor | AI op kantoor | AI at the office | kunstmatige intelligentie, chatbot, taalmodel, prompt, copilot | artificial intelligence, chatbot, language model, prompt, copilot
    prompts-schrijven | Prompts schrijven | Prompt writing | prompten, prompt engineering, prompts, promten | prompting, prompt engineering
    copilot | Microsoft Copilot | Microsoft Copilot | co-pilot, copilot in word, copilot in excel | co-pilot, copilot in word, copilot in excel
    chatgpt | ChatGPT en andere assistenten | ChatGPT and other assistants | chat gpt, chatgtp, claude, gemini, mistral, ai-assistent | chat gpt, claude, gemini, mistral, ai assistant
    ai-afspraken | Afspraken over AI | AI policy | ai-beleid, ai huisregels, ai act, ai-verordening | ai guidelines, ai act
    ai-beeld | Beeld maken met AI | AI images | ai plaatjes, midjourney, dall-e, afbeelding genereren | midjourney, dall-e, image generation
    ai-controleren | AI-uitkomsten controleren | Checking AI output | hallucinaties, feiten controleren, ai fouten | hallucinations, fact checking
    ai-agents | AI-agents en automatiseren | AI agents and automation | ai agent, n8n, zapier, make, ai automatisering | ai agent, n8n, zapier, make
    ai-programmeren | Programmeren met AI | Programming with AI | github copilot, cursor, claude code, ai code | github copilot, cursor, claude code
    taalmodel-inbouwen | Taalmodellen inbouwen | Building with language models | llm, rag, openai api, embeddings | llm, rag, openai api, embeddings
`;
