export const design = `
ontwerp | Ontwerp | Design | vormgeving, design, vormgever, ontwerpen | designing, creative work

  figma | Figma | Figma | componenten, prototype, interface-ontwerp, designsysteem, ui | components, prototype, interface design, design system, ui
    figma-componenten | Componenten in Figma | Figma components | componenten, varianten, component properties, componentn | components, variants, component properties
    auto-layout | Auto layout | Auto layout | autolayout, automatische indeling | autolayout
    figma-prototype | Prototypes in Figma | Figma prototypes | prototype, klikbaar ontwerp, clickable, klikmodel | prototype, clickable design
    designsysteem | Designsystemen | Design systems | design system, stijlgids, componentenbibliotheek | style guide, component library
    design-tokens | Design tokens | Design tokens | figma variabelen, tokens, variables | figma variables, tokens
    interface-ontwerp | Schermen ontwerpen | Interface design | ui design, ui ontwerp, schermontwerp, webdesign, app ontwerp | ui design, screen design, web design, app design
    wireframes | Wireframes en schetsen | Wireframes and sketches | wireframen, schetsen, schermschets | wireframing, sketching
    overdracht-ontwikkelaars | Overdracht aan bouwers | Design handoff | handoff, dev mode, ontwerp overdragen | handoff, dev mode
    figjam | FigJam en Miro | FigJam and Miro | miro, online whiteboard, fig jam | miro, online whiteboard
    sketch-en-xd | Sketch en Adobe XD | Sketch and Adobe XD | adobe xd, sketch app | adobe xd, sketch app
    penpot | Penpot | Penpot | pen pot | open source design

  grafisch-ontwerp | Grafisch ontwerp | Graphic design | huisstijl, drukwerk, indesign, illustrator, canva, typografie, logo | branding, print, indesign, illustrator, canva, typography, logo
    huisstijl | Huisstijl en merk | Branding | huisstijl ontwerpen, merkidentiteit, brandbook, corporate identity | brand identity, brand book, corporate identity
    logo-ontwerp | Logo's ontwerpen | Logo design | logo maken, beeldmerk, woordmerk | logo making, wordmark
    typografie | Typografie | Typography | lettertypes, lettertype kiezen, fonts, letters | typefaces, fonts, type
    kleurgebruik | Kleur kiezen | Colour theory | kleurenleer, kleurenpalet, pantone, kleurgebruik | color theory, palette, pantone
    drukwerk | Drukwerk maken | Print design | drukklaar, drukbestand, afloop, cmyk, flyer, folder, brochure | print-ready, bleed, cmyk, flyer, brochure
    indesign | InDesign | InDesign | in design, adobe indesign, opmaak brochure | adobe indesign, page layout
    illustrator | Illustrator | Illustrator | adobe illustrator, ilustrator, vectoren, vectortekenen | adobe illustrator, vectors, vector drawing
    canva | Canva | Canva | canvas ontwerp, kanva, ontwerpen zonder ontwerper | canva design
    affinity | Affinity Designer en Publisher | Affinity Designer and Publisher | affinity designer, affinity publisher | affinity designer, affinity publisher
    infographics | Infographics | Infographics | infografiek, informatieve illustratie, infographic maken | information graphics
    illustreren | Illustreren | Illustration | tekenen, illustratie, procreate | drawing, procreate
    iconen | Iconen tekenen | Icon design | icoon, pictogram, svg icoon | icon, pictogram
    verpakkingen | Verpakkingen ontwerpen | Packaging design | verpakkingsontwerp, etiket, stansvorm | label, dieline
    belettering | Belettering en signing | Signage | signing, plotten, voertuigbelettering, gevelreclame, stickers | vinyl cutting, vehicle lettering, wayfinding

  ux-onderzoek | UX-onderzoek | UX research | gebruikersonderzoek, gebruikerstest, usability, interview | user research, user testing, usability, interview
    gebruikerstests | Gebruikerstests | Usability testing | gebruikerstest, usability test, testen met gebruikers, gebruikstest | usability test, user testing
    gebruikersinterviews | Gebruikersinterviews | User interviews | interviewen, klantinterview, diepte-interview | customer interview, in-depth interview
    klantreis | Klantreis in kaart | Customer journeys | customer journey, klantreis, journey map | journey map, customer journey mapping
    personas | Persona's | Personas | persona, doelgroep, doelgroeponderzoek | target group
    informatiearchitectuur | Informatiearchitectuur | Information architecture | card sorting, menustructuur, sitestructuur, navigatie | card sorting, site structure, navigation
    formulierontwerp | Formulieren ontwerpen | Form design | formulier, invulformulier, online formulier | forms
    service-design | Service design | Service design | dienstontwerp, service blueprint | service blueprint
    design-thinking | Design thinking | Design thinking | ontwerpdenken, designsprint, design sprint, co-creatie | design sprint, co-creation
`;
