export const industry = `
  onderhoud | Onderhoud | Maintenance | lagers, smeren, hydrauliek, pneumatiek, storing | bearings, lubrication, hydraulics, pneumatics, breakdown
    preventief-onderhoud | Preventief onderhoud | Preventive maintenance | onderhoudsplan, onderhoudsschema, periodiek onderhoud, onderhoudsplanning | maintenance plan, scheduled maintenance
    storing-zoeken | Storingen zoeken | Troubleshooting | storing, storingsdienst, storingsanalyse, fout zoeken, machine staat stil | fault finding, breakdown, diagnosis
    lagers | Lagers monteren en beoordelen | Bearings | kogellager, wentellager, lagers vervangen, lagerschade | ball bearing, bearing replacement, bearing damage
    smeertechniek | Smeren | Lubrication | smeertechniek, vet, smeerschema, olie, doorsmeren | grease, oil, lubrication schedule
    hydrauliek | Hydrauliek | Hydraulics | hydraulisch, hydrauliekschema, hydroliek, cilinder, hydraulische pers | hydraulic, hydraulic diagram, cylinder
    pneumatiek | Pneumatiek en perslucht | Pneumatics and compressed air | perslucht, compressor, luchtlek, ventieleiland, pneumatisch | compressed air, compressor, air leak, valve
    aandrijvingen | Riemen, kettingen en tandwielen | Belts, chains and gears | v-snaar, tandriem, tandwielkast, aandrijving, reductor | v-belt, gearbox, drive
    uitlijnen | Uitlijnen | Alignment | laseruitlijnen, as uitlijnen, koppeling uitlijnen | laser alignment, shaft alignment
    trillingsmeting | Trillingen meten | Vibration analysis | trillingsanalyse, conditiemeting, condition monitoring | condition monitoring
    pompen | Pompen en leidingen | Pumps and piping | pomp, centrifugaalpomp, afdichting, mechanical seal, leidingwerk | centrifugal pump, mechanical seal
    tpm | TPM en OEE | TPM and OEE | autonoom onderhoud, oee, tpm, machinebeschikbaarheid | total productive maintenance, overall equipment effectiveness
    onderhoudssysteem | Onderhoud plannen in software | Maintenance software | onderhoudsbeheersysteem, ultimo, gmao, cmms | cmms, work orders
    koeltechniek | Koel- en klimaattechniek | Refrigeration and HVAC | koeling, airco, warmtepomp, klimaatinstallatie, f-gassen | hvac, air conditioning, heat pump

  elektro-en-plc | Elektro en besturing | Electrical and control | plc, siemens, schakelkast, elektrotechniek, frequentieregelaar, cobot, robot | plc, siemens, control cabinet, frequency drive, cobot, robot
    schakelkasten | Schakelkasten bouwen | Control cabinets | paneelbouw, schakelkast, schakelkast bedraden, besturingskast, kastenbouw | panel building, wiring
    elektrische-storingen | Elektrische storingen zoeken | Electrical fault finding | elektrische storing, doormeten, storing in schakelkast | electrical troubleshooting
    elektrisch-meten | Elektrisch meten | Electrical measuring | multimeter, spanningszoeker, stroomtang, isolatiemeting | multimeter, clamp meter, insulation test
    elektroschemas | Elektroschema's lezen | Electrical diagrams | elektrisch schema, stroomschema, eplan, elektratekening | wiring diagram, circuit diagram, eplan
    nen-3140 | NEN 3140 | NEN 3140 | vop, voldoende onderricht persoon, elektrisch veilig werken, keuren gereedschap, nen3140 | electrical safety, instructed person
    nen-1010 | NEN 1010 installeren | Electrical installation | installatietechniek, groepenkast, meterkast, nen1010, elektricien | wiring regulations, consumer unit, electrician
    plc-programmeren | PLC programmeren | PLC programming | plc, plc-programma, ladder, structured text, besturing programmeren | plc, ladder logic, structured text
      siemens-tia | Siemens TIA Portal | Siemens TIA Portal | tia portal, s7, s7-1200, s7-1500, step 7, simatic | tia portal, s7, s7-1200, step 7, simatic
      allen-bradley | Allen-Bradley | Allen-Bradley | rockwell, studio 5000, rslogix | rockwell, studio 5000, rslogix
      beckhoff | Beckhoff TwinCAT | Beckhoff TwinCAT | beckhof, twincat | twincat
      codesys | CODESYS | CODESYS | co de sys, wago | wago
      omron | Omron | Omron | sysmac | sysmac
    hmi-en-scada | HMI en SCADA | HMI and SCADA | bedieningspaneel, scada, wincc, touchscreen machine | operator panel, scada, wincc
    frequentieregelaars | Frequentieregelaars | Frequency drives | frequentieomvormer, motorregeling, frequentieregelaar instellen, vfd, vsd | vfd, vsd, inverter, motor control
    motoren-en-servos | Motoren en servo's | Motors and servos | elektromotor, servomotor, stappenmotor, draaistroom, ster-driehoek | electric motor, servo, stepper, star-delta
    sensoren | Sensoren | Sensors | benaderingsschakelaar, inductieve sensor, fotocel, io-link | proximity switch, photocell, io-link
    industriele-netwerken | Industriële netwerken | Industrial networks | profinet, profibus, ethercat, modbus, opc ua | profinet, profibus, ethercat, modbus, opc ua
    robots-programmeren | Robots programmeren | Robot programming | industriële robot, abb, kuka, fanuc robot, robotprogrammeur | industrial robot, abb, kuka
    cobots | Cobots | Cobots | cobot, universal robots, samenwerkende robot, co-bot | collaborative robot, universal robots
    visionsystemen | Visionsystemen | Machine vision | camera-inspectie, vision, beeldherkenning | camera inspection, image recognition
    elektronica | Elektronica | Electronics | printplaat, pcb, arduino, microcontroller, raspberry pi, electronica | circuit board, pcb, arduino, microcontroller, raspberry pi
    iot | Machines uitlezen (IoT) | Machine data (IoT) | internet of things, machinedata, industrie 4.0, smart industry, mqtt | internet of things, industry 4.0, smart industry, mqtt
    regeltechniek | Regeltechniek | Control engineering | pid-regelaar, pid, meet- en regeltechniek | pid controller, instrumentation

  lean | Slimmer produceren (lean) | Lean production | 5s, smed, omstellen, verspilling, verbeterbord, kaizen | 5s, smed, changeover, waste, kaizen
    vijf-s | 5S | 5S | vijf s, 5 s, werkplek opruimen, orde en netheid | five s, workplace organisation
    smed | Sneller omstellen (SMED) | Quick changeover (SMED) | smed, omsteltijd, ombouwen, omstellen | smed, changeover, set-up time
    value-stream-mapping | Waardestroom in kaart | Value stream mapping | vsm, waardestroomanalyse, procesanalyse, doorlooptijd | vsm, lead time
    kaizen | Kaizen en verbeterbord | Kaizen and improvement boards | continu verbeteren, verbeterbord, kaizen sessie, verbeteren op de werkvloer | continuous improvement, improvement board
    a3-en-oorzaak | Oorzaken zoeken (A3, 5x waarom) | Root cause analysis | 5x waarom, visgraat, ishikawa, a3, oorzaakanalyse, 8d | five whys, fishbone, ishikawa, a3, 8d
    dagstart | Dagstart | Daily stand-up | stand-up, dagopening, dagstartbord | stand-up meeting, daily huddle
    kanban-productie | Kanban en voorraad | Kanban and stock | kanbankaart, two-bin, pull | two-bin, pull system
    six-sigma | Six Sigma | Six Sigma | green belt, black belt, dmaic, lean six sigma | green belt, black belt, dmaic
    productieplanning | Productie plannen | Production planning | werkvoorbereiding, werkvoorbereider, capaciteitsplanning, orders plannen, levertijd | work preparation, capacity planning, scheduling
    erp | ERP gebruiken | ERP systems | ridder iq, exact, isah, sap, bedrijfssoftware, mkg | exact, sap, odoo
    qrm | Quick Response Manufacturing | Quick Response Manufacturing | qrm, polca | qrm, polca
    poka-yoke | Fouten voorkomen (poka-yoke) | Mistake proofing | poka yoke, foutbestendig, fmea | poka-yoke, fmea

  logistiek | Magazijn en inkoop | Warehouse and purchasing | logistiek, magazijn, voorraad, inkoop, transport | logistics, warehouse, stock, purchasing, transport
    magazijnbeheer | Magazijn inrichten | Warehouse management | magazijn, stellingen, locatiebeheer, opslag, wms | storage, racking, wms
    voorraadbeheer | Voorraad beheren | Stock control | voorraad, voorraadtelling, inventariseren, bestelpunt, minimumvoorraad | inventory, stocktaking, reorder point
    orderpicken | Orderpicken en verpakken | Order picking and packing | orderpicking, verzamelen, inpakken, paklijst | picking, packing list
    inkoop | Inkopen | Purchasing | inkoper, inkoop, bestellen, leveranciers vergelijken, offertes vergelijken | procurement, suppliers, sourcing
    leveranciersbeheer | Leveranciers beoordelen | Supplier management | leveranciersbeoordeling, uitbesteden, toeleverancier | supplier assessment, outsourcing
    transport-en-douane | Verzenden en douane | Shipping and customs | export, douane, incoterms, cmr, vrachtbrief, exporteren | export, customs, incoterms, cmr
    ladingzekering | Lading vastzetten | Load securing | ladingzekering, spanbanden, sjorren | lashing, tie-down straps
    barcodes | Barcodes en scannen | Barcodes and scanning | streepjescode, scanner, qr-code, rfid | bar code, qr code, rfid
`;
