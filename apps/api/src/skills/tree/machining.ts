export const machining = `
  verspanen | Verspanen en CNC | Machining and CNC | draaien, frezen, cnc, cam, gereedschap | turning, milling, cnc, cam, tooling
    conventioneel-draaien | Conventioneel draaien | Manual turning | draaibank, metaaldraaien, draaien op de draaibank, handdraaien | lathe, manual lathe
    conventioneel-frezen | Conventioneel frezen | Manual milling | freesbank, handfrezen, metaalfrezen | milling machine, bridgeport
    cnc-draaien | CNC-draaien | CNC turning | cnc draaibank, cncdraaien, cnc-draaier, draaicentrum | cnc lathe, turning centre
      langdraaien | Langdraaien | Swiss turning | langdraaiautomaat, swiss type | sliding head, swiss lathe
      draaifrezen | Draaifrezen | Mill-turn | aangedreven gereedschap, draaifreescentrum | live tooling, turn-mill
    cnc-frezen | CNC-frezen | CNC milling | cncfrezen, bewerkingscentrum, freescentrum, cnc-frezer, cnc freesmachine | machining centre, cnc mill
      vijfassig-frezen | 5-assig frezen | 5-axis milling | vijfassig, 5 assen, 5-assige simultaan, 5-asser | five-axis, simultaneous machining
    cnc-programmeren | CNC programmeren | CNC programming | g-code, gcode, iso-code, cnc programma schrijven | g-code, gcode
      heidenhain | Heidenhain | Heidenhain | heidenhein, heidenhain besturing, klartekst, tnc | tnc, klartext
      fanuc | Fanuc | Fanuc | fanuk, fanuc besturing | fanuc control
      siemens-sinumerik | Siemens Sinumerik | Siemens Sinumerik | sinumerik, 840d, shopmill, shopturn | 840d, shopmill, shopturn
      mazatrol | Mazatrol | Mazatrol | mazak, mazatrol besturing | mazak
      haas | Haas | Haas | haas besturing, haas freesbank | haas control
    cam | CAM | CAM | cam programmeren, computer aided manufacturing, freesbanen | computer aided manufacturing, toolpaths
      mastercam | Mastercam | Mastercam | master cam | master cam
      fusion-cam | CAM in Fusion | Fusion CAM | fusion 360 cam, fusion manufacture | fusion 360 cam, fusion manufacture
      hypermill | hyperMILL | hyperMILL | hyper mill | hyper mill
      solidcam | SolidCAM | SolidCAM | solid cam | solid cam
      postprocessor | Postprocessors | Post-processors | postprocessor aanpassen, post processor | post processor
    nulpunten | Nulpunten en correcties | Work offsets and compensation | nulpunt zetten, nulpuntverschuiving, gereedschapscorrectie, g54 | zero point, tool offset, g54
    snijcondities | Snijcondities kiezen | Cutting conditions | snijsnelheid, voeding, toerental berekenen, aanzet, feeds | cutting speed, feed rate, feeds and speeds
    opspannen | Opspannen | Workholding | spanmiddelen, klauwplaat, machineklem, vacuümspannen, nulpuntspansysteem | clamping, chuck, vice, fixture
    snijgereedschap | Snijgereedschap kiezen | Cutting tools | wisselplaten, frees kiezen, hardmetaal, beitels | inserts, end mill, carbide
    gereedschap-voorinstellen | Gereedschap voorinstellen | Tool presetting | gereedschap meten, toolsetter, presetter | tool setter, presetter
    boren-en-tappen | Boren en tappen | Drilling and tapping | boren, draadtappen, ruimen, schroefdraad, kolomboor | threading, reaming, drill press
    kunststof-verspanen | Kunststof verspanen | Machining plastics | kunststof frezen, pom, peek, nylon draaien | pom, peek
    rvs-verspanen | RVS en titanium verspanen | Machining stainless and titanium | rvs draaien, titanium frezen, taaie materialen | difficult materials
    slijpen | Slijpen | Grinding | vlakslijpen, rondslijpen, slijpmachine, slijper | surface grinding, cylindrical grinding
    vonken | Vonken en draadvonken | EDM | vonkerosie, draadvonken, zinkvonken, edm | wire edm, spark erosion
    ontbramen | Ontbramen | Deburring | bramen verwijderen, afbramen, trommelen | burr removal, tumbling
    koelsmeermiddel | Koelsmeermiddel beheren | Coolant management | koelvloeistof, emulsie, booremulsie, koelmiddel, snijolie | cutting fluid, emulsion

  plaatwerk | Plaatwerk | Sheet metal | zetten, kanten, lasersnijden, knippen, uitslag | bending, press brake, laser cutting, flat pattern
    zetten-en-kanten | Zetten en kanten | Bending and press brake | kantbank, zetbank, kantpers, plaat zetten, kanten | press brake, folding
      kantbank-programmeren | Kantbank programmeren | Press brake programming | delem, zetvolgorde, kantbank instellen | delem, bend sequence
      verkorting | Verkorting en K-factor | Bend allowance | k-factor, zetverkorting, buigverkorting, aftrek | k factor, bend deduction
    lasersnijden | Lasersnijden | Laser cutting | laser snijden, lasersnijder, fiberlaser, nesten | fibre laser, nesting
    knippen-en-ponsen | Knippen en ponsen | Shearing and punching | plaatschaar, knipmachine, ponsmachine, ponsnibbelen | guillotine, punching machine, nibbling
    waterstraalsnijden | Waterstraalsnijden | Waterjet cutting | waterjet, watersnijden, abrasief snijden | waterjet
    walsen | Walsen en buigen | Rolling and tube bending | plaat walsen, buis buigen, profielen buigen, rolwals | plate rolling, tube bending
    uitslagen | Uitslagen maken | Flat patterns | uitslag, uitslag tekenen, ontvouwen, uitslagen van plaatwerk | unfolding, development
    plaat-zagen | Zagen | Sawing | bandzaag, afkortzaag, lintzaag, profielen zagen | band saw, cut-off saw
    verbindingen-plaatwerk | Plaat verbinden | Joining sheet metal | popnagels, felsen, blindklinkmoeren, persmoeren, clinchen | riveting, clinching, press nuts
    plaatwerk-ontwerpen | Plaatwerk maakbaar ontwerpen | Design for sheet metal | maakbaarheid plaatwerk, dfm plaatwerk | dfm sheet metal, manufacturability
`;
