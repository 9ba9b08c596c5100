export const welding = `
techniek | Techniek en metaal | Engineering and metal | metaal, maakindustrie, productie, werkplaats | metal, manufacturing, production, workshop

  lassen | Lassen | Welding | tig, mig, mag, lasnaad, lasser, laswerk | tig, mig, mag, weld seam, welder
    tig-lassen | TIG-lassen | TIG welding | tig, tiglassen, argonlassen, argon lassen, 141, tigen | tig, gtaw, tungsten welding
      tig-rvs | RVS TIG-lassen | TIG welding stainless steel | rvs lassen, rvs tiglassen, roestvast staal lassen, inox lassen | stainless welding, inox
      tig-aluminium | Aluminium TIG-lassen | TIG welding aluminium | aluminium lassen, alu lassen, wisselstroom tig | aluminum welding, ac tig
      tig-dunne-plaat | Dunne plaat TIG-lassen | TIG welding thin sheet | dunplaat lassen, puntjes tig, dunne plaat lassen | thin sheet welding
      backinggas | Backinggas | Purging | formeren, formeergas, tegengas, argon aan de achterkant | back purging, purge gas
    mig-mag-lassen | MIG/MAG-lassen | MIG/MAG welding | mig, mag, co2-lassen, migmag, mig-lassen, mag-lassen, halfautomaat, draadlassen, 135, 131 | mig, mag, gmaw, wire welding
      lastoestel-instellen | Lastoestel instellen | Setting a welding machine | voltage en draadsnelheid, lasparameters, lasapparaat instellen, lasmachine instellen | welding parameters, wire speed
      mig-aluminium | Aluminium MIG-lassen | MIG welding aluminium | alu mig, pushpull, aluminium mig | aluminum mig, push-pull
      puls-lassen | Pulslassen | Pulse welding | puls mig, pulserend lassen | pulsed mig
      gevulde-draad | Lassen met gevulde draad | Flux-cored welding | gevulde draad, 136, fcaw, rutielpoeder | fcaw, flux core
    elektrodelassen | Elektrodelassen | Stick welding | bmbe, beklede elektrode, elektrode, elektrisch lassen, electrode lassen, 111 | mma, smaw, arc welding, electrode
    autogeen-lassen | Autogeen lassen | Oxy-fuel welding | gaslassen, autogeen, acetyleen, zuurstof acetyleen | gas welding, oxyacetylene
    puntlassen | Puntlassen | Spot welding | weerstandlassen, puntlasmachine, punten | resistance welding
    laserlassen | Laserlassen | Laser welding | handlaser, laser lasapparaat, laserlasser | handheld laser welding
    onder-poederdek | Onder poederdek lassen | Submerged arc welding | op-lassen, poederdek | saw, sub arc
    stiftlassen | Stiftlassen | Stud welding | boutlassen, draadbout lassen, stud lassen | stud welder
    robotlassen | Robotlassen | Robot welding | lasrobot, lasrobot programmeren, cobotlassen | welding robot, cobot welding
    solderen | Solderen | Soldering and brazing | hardsolderen, zachtsolderen, zilversolderen | brazing, silver soldering
    snijbranden | Snijbranden | Oxy-fuel cutting | branden, snijbrander, autogeen snijden | flame cutting, torch cutting
    plasmasnijden | Plasmasnijden | Plasma cutting | plasma, plasmasnijder, gutsen | plasma cutter, gouging
    pijplassen | Pijplassen | Pipe welding | pijpen lassen, h-l045, 6g, pijplasser, leidingwerk lassen | 6g, pipe welder
    lasposities | Lasposities | Welding positions | pa, pb, pc, pf, verticaal lassen, boven het hoofd lassen, stapelen | vertical welding, overhead welding
    lassymbolen | Lassymbolen | Welding symbols | las-symbolen, lassymbool, iso 2553, lastekens op tekening, a-hoogte | iso 2553, weld symbol, throat size
    las-voorbereiden | Lasnaad voorbereiden | Weld preparation | afschuinen, v-naad, lasvoorbewerking, hechten, kier | bevelling, v groove, tacking
    lasvervorming | Lasvervorming beheersen | Weld distortion | kromtrekken, vervorming, warmte-inbreng, richten na lassen, krimp | warping, heat input, straightening
    lasbeoordeling | Lassen beoordelen | Weld inspection | visuele lascontrole, lasinspectie, vt, iso 5817, laskeuring | visual inspection, vt, iso 5817
      lasfouten | Lasfouten | Weld defects | porositeit, poreuze las, bindingsfout, randinkarteling, slakinsluiting, spatten | porosity, undercut, lack of fusion, slag inclusion, spatter
      ndo | Niet-destructief onderzoek | Non-destructive testing | ndo, ndt, penetrant, ultrasoon onderzoek, rontgen, magnetisch onderzoek | ndt, penetrant, ultrasonic testing, x-ray
    lasmethodebeschrijving | Lasmethodebeschrijving (WPS) | Welding procedures (WPS) | wps, lmb, lmk, wpq, lasmethodekwalificatie, lasserscertificaat, iso 9606 | wps, wpqr, iso 9606, welder certificate
    en-1090 | EN 1090 en ISO 3834 | EN 1090 and ISO 3834 | ce-markering staal, iso 3834, staalconstructies certificeren, exc2 | iso 3834, steel structures, exc2
    lastoevoegmateriaal | Toevoegmateriaal en gas kiezen | Filler metal and gas | lasdraad, laselektrode kiezen, lasgas, beschermgas, menggas, toevoegdraad | welding wire, shielding gas, mixed gas
`;
