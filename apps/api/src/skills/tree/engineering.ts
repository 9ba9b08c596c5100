export const engineering = `
  cad | CAD en 3D-tekenen | CAD and 3D modelling | solidworks, fusion, inventor, tekenpakket, 3d-model | solidworks, fusion, inventor, 3d model
    solidworks | SolidWorks | SolidWorks | solid works, solidwork, solitworks | solid works
      solidworks-plaatwerk | Plaatwerk in SolidWorks | Sheet metal in SolidWorks | sheet metal solidworks, plaatwerkmodule | sheet metal module
      solidworks-samenstellingen | Samenstellingen in SolidWorks | SolidWorks assemblies | assembly, mates, samenstelling | assembly, mates
    inventor | Inventor | Inventor | autodesk inventor, inventer | autodesk inventor
    fusion | Fusion | Fusion | fusion 360, autodesk fusion, fusion360 | fusion 360, autodesk fusion
    autocad | AutoCAD | AutoCAD | auto cad, autocat, 2d-tekenen, dwg | auto cad, 2d drafting, dwg
    solid-edge | Solid Edge | Solid Edge | solidedge | solidedge
    onshape | Onshape | Onshape | on shape | on shape
    freecad | FreeCAD | FreeCAD | free cad | free cad
    revit | Revit en BIM | Revit and BIM | bim, bouwinformatiemodel | bim, building information model
    werktekeningen | Werktekeningen maken | Making drawings | werktekening, maattekening, bemaatten, bematen, tekening opmaken | technical drawing, dimensioning
    parametrisch-modelleren | Parametrisch modelleren | Parametric modelling | parameters, schets en feature, 3d modelleren | parameters, feature-based modelling
    sterkteberekening | Sterkteberekeningen | Strength calculation | fem, eindige elementen, simulatie, sterkteleer | fem, fea, finite elements, simulation
    pdm | Tekeningbeheer (PDM) | Drawing management (PDM) | pdm, plm, revisiebeheer, stuklijst, bom | pdm, plm, revision control, bill of materials
    mechanisch-ontwerp | Machines ontwerpen | Mechanical design | werktuigbouw, constructeur, engineering, machinebouw | machine design, mechanical engineering
    reverse-engineering | 3D-scannen en natekenen | Reverse engineering | 3d scannen, scan naar cad, onderdeel namaken | 3d scanning, scan to cad

  tekening-en-maat | Tekening lezen en meten | Drawings and measuring | tekeninglezen, schuifmaat, toleranties, meetgereedschap, kwaliteit | drawing reading, calliper, tolerances, metrology, quality
    tekeninglezen | Tekeninglezen | Reading drawings | tekening lezen, werktekening lezen, technisch tekening lezen, aanzichten, doorsnede | drawing reading, blueprint reading, views, sections
    meetgereedschap | Schuifmaat en micrometer | Callipers and micrometers | schuifmaat, micrometer, meetgereedschap, schuifmaatje, meetklok | calliper, caliper, micrometer, dial gauge
    toleranties | Toleranties en passingen | Tolerances and fits | tolerantie, iso-passing, h7, speling, perspassing | iso fits, h7, clearance
    vorm-plaatstoleranties | Vorm- en plaatstoleranties | Geometric tolerances | gps, gd&t, haaksheid, rondheid, positietolerantie | gd&t, gps, perpendicularity, position tolerance
    ruwheid | Oppervlakteruwheid | Surface roughness | ruwheid, ra-waarde, ruwheidsmeter, oppervlaktegesteldheid | ra value, surface finish
    meetmachine | 3D-meetmachine | Coordinate measuring machine | cmm, meetbank, 3d meten, zeiss, mitutoyo, calypso | cmm, zeiss, mitutoyo
    kalibreren | Kalibreren | Calibration | ijken, meetmiddelenbeheer, kalibratie | gauge management
    eindmaten-kalibers | Eindmaten en kalibers | Gauge blocks and gauges | kaliber, eindmaat, go no-go, draadkaliber | gauge block, go no-go gauge, thread gauge
    kwaliteitscontrole | Kwaliteitscontrole | Quality control | ingangscontrole, eindcontrole, keuren, meetrapport, keurmeester | incoming inspection, final inspection, measurement report
    spc | Statistische procesbeheersing | Statistical process control | spc, cpk, regelkaart, procescapabiliteit | spc, cpk, control chart
    iso-9001 | ISO 9001 | ISO 9001 | kwaliteitssysteem, kwaliteitshandboek, interne audit, iso9001 | quality system, internal audit, iso9001
    materiaalcertificaten | Materiaalcertificaten | Material certificates | 3.1 certificaat, materiaalkeuring, hardheid meten, trekproef | 3.1 certificate, hardness test, tensile test

  3d-printen | 3D-printen | 3D printing | fdm, printer, filament, prototype, mallen | fdm, additive manufacturing, filament, prototype, jigs
    fdm-printen | FDM-printen | FDM printing | filament printen, pla, petg, abs, 3d printer afstellen | filament printing, pla, petg, abs
    harsprinten | Printen met hars | Resin printing | sla, resin, resin printen, dlp | sla, resin, dlp
    poederprinten | Printen in poeder | Powder printing | sls, mjf, nylon printen | sls, mjf
    metaal-printen | Metaal 3D-printen | Metal 3D printing | slm, dmls, metaalprinten | slm, dmls
    slicers | Slicers instellen | Slicing | slicer, cura, prusaslicer, orcaslicer, ondersteuning, support | slicer, cura, prusaslicer, supports
    ontwerpen-voor-3d-print | Ontwerpen voor 3D-print | Design for 3D printing | printbaar ontwerpen, overhang, wanddikte | printable design, overhang, wall thickness
    mallen-printen | Mallen en hulpgereedschap | Jigs and fixtures | mallen, hulpgereedschap, boormal, lasmal | jigs, fixtures, drill jig

  montage-en-afwerking | Montage, materiaal en afwerking | Assembly, materials and finishing | monteren, assemblage, montage, oppervlaktebehandeling, materiaalkennis | assembly, fitting, surface treatment, materials
    mechanische-montage | Mechanische montage | Mechanical assembly | monteren, samenbouwen, assembleren, bankwerken, monteur | fitting, bench work, fitter
    bouten-en-momenten | Boutverbindingen | Bolted joints | momentsleutel, aandraaimoment, boutverbinding, borgen, moeren | torque wrench, tightening torque, thread locking
    lijmen | Lijmen en kitten | Bonding and sealing | lijmverbinding, constructielijm, kitten, loctite | adhesive bonding, sealants, loctite
    poedercoaten | Poedercoaten | Powder coating | poedercoating, moffelen, coaten, powdercoaten | powder coat
    natlakken | Natlakken en verfspuiten | Wet painting | verfspuiten, spuiten, lakken, spuitcabine | spray painting, paint booth
    stralen | Stralen | Blasting | zandstralen, gritstralen, straalcabine, parelstralen | sandblasting, bead blasting
    galvaniseren | Verzinken en galvaniseren | Galvanising | thermisch verzinken, verzinken, vernikkelen, galvanisch | hot-dip galvanizing, zinc plating, plating
    anodiseren | Anodiseren | Anodising | eloxeren, hardanodiseren | anodizing
    beitsen-passiveren | Beitsen en passiveren | Pickling and passivating | beitsen, passiveren, rvs nabehandelen, aanloopkleuren | pickling, passivation, heat tint
    polijsten | Slijpen en polijsten | Polishing | polijsten, borstelen, rvs slijpen, hoogglans | brushing, mirror finish
    materiaalkennis-metaal | Metaalsoorten kennen | Metals | materiaalkennis, staalsoorten, s235, aisi 304, 316, aluminiumsoorten | steel grades, s235, 304, 316
    kunststoffen | Kunststoffen kennen | Plastics | kunststof, spuitgieten, polymeer, composiet | polymers, injection moulding, composites
    warmtebehandeling | Warmtebehandeling | Heat treatment | harden, gloeien, ontlaten, nitreren | hardening, annealing, tempering, nitriding
    corrosie | Corrosie en roest | Corrosion | roest, roestvorming, vliegroest, galvanische corrosie | rust, galvanic corrosion
`;
