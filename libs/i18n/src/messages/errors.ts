import type { Messages } from '../messages.js';

/**
 * Expected errors by their code, generic ones by theirs, and `problem.<code>` for what is wrong with one field.
 * Each says what is wrong and what to do.
 */
export const errors = {
  nl: {
    AccountInUse: 'Anderen rekenen nog op je account. Handel eerst af wat er in de lijst staat.',
    IdentityNotProven: 'Dat klopt niet. Kijk goed naar wat je typte en probeer het opnieuw.',
    AlreadyReported: 'Je hebt dit al gemeld. Een moderator kijkt ernaar.',
    CaseDecided: 'Een andere moderator was je net voor. Laad de pagina opnieuw.',
    AppealClosed:
      'Hier kun je geen bezwaar (meer) tegen maken: dat kan één keer, tot zes maanden na het besluit.',
    ReasonNeeded: 'Schrijf waarom het nu niet kan. Wie op het idee stemde, leest dat.',
    StatusNotNext: 'Iemand anders heeft dit idee net bijgewerkt. Laad de pagina opnieuw en kies dan.',
    RequestClosed: 'Deze leervraag is gesloten. Je kunt nog wel een nieuwe leervraag plaatsen.',
    RequestMerged: 'Deze leervraag is samengevoegd met een andere. Ga daar verder.',
    RequestExists: 'Hier is al een leervraag van gemaakt. Doe daar mee.',
    TooManyOpenRequests:
      'Je hebt al {{most}} open leervragen. Trek er eerst een in die je niet meer nodig hebt.',
    TooFewInterested:
      'Er zijn nog te weinig mensen die dit willen weten. Vanaf {{needed}} mensen maak je er een leervraag van.',
    ProposalsOpen:
      'Er ligt een voorstel van een trainer waarover mensen stemmen. Wacht tot er is gekozen, of tot het voorstel is ingetrokken.',
    ProposingClosed: 'De vragers kiezen binnen een dag. Een nieuw voorstel kan weer als er niets is gekozen.',
    ProposalClosed: 'Dit voorstel geldt niet meer. Laad de pagina opnieuw om te zien wat er is gekozen.',
    AlreadyProposed: 'Je hebt voor deze leervraag al een voorstel gedaan. Trek dat eerst in.',
    WithdrawnTooOften:
      'Je trok hier al {{most}} keer een voorstel in. Voor deze leervraag kun je geen nieuw voorstel doen.',
    OwnRequest: 'Dit is je eigen leervraag. Een voorstel doe je op een leervraag van een ander.',
    MergedElsewhere: 'Dit idee is samengevoegd met een ander idee. Ga daar verder.',
    OtherAudience:
      'Deze twee zijn voor verschillende mensen zichtbaar, dus je kunt ze niet samenvoegen. Kies er een voor dezelfde groep.',
    OwnPost: 'Op wat je zelf schreef, kun je niet stemmen.',
    PostClosed:
      'Hier kun je niets meer aan toevoegen: het is samengevoegd of niet (meer) zichtbaar. Laad de pagina opnieuw.',
    LinksNotAllowedYet:
      'In je eerste twee openbare berichten kunnen nog geen links staan. Haal de link weg, of beschrijf waar het te vinden is.',
    PostingTooFast:
      'Je schreef al {{posts}} keer in korte tijd. Wat je typte, blijft staan. Probeer het later opnieuw.',
    OthersReplied:
      'Anderen hebben hierop gereageerd, dus je kunt het niet meer weghalen. Je kunt het wel aanpassen.',
    AcceptanceNotOpen:
      'Dit antwoord kun je nu niet kiezen. De vrager kiest zelf; blijft die 7 dagen stil, dan kan een kenner het antwoord van een ander kiezen.',
    NotADuplicate:
      'Deze twee vragen kun je niet koppelen: het is dezelfde vraag, de andere is zelf al gekoppeld, of niet iedereen hier kan hem lezen. Kies een andere.',
    RouteClosed: 'Deze vraag ligt niet (meer) bij jou. Laad de pagina opnieuw.',
    CannotBeAsked:
      'Deze collega kan deze vraag nu niet krijgen. Kies een ander, of laat ons de volgende kiezen.',
    AlreadyPublic: 'Deze vraag kan iedereen al lezen.',
    UndoClosed: 'Dit kun je niet meer terugdraaien: dat kon tot 7 dagen erna.',
    NotMember: 'Je hoort niet (meer) bij deze organisatie. Kies een andere, of maak het openbaar.',
    LastAdmin:
      'Je bent de enige beheerder. Maak eerst een collega beheerder; daarna kun je weg of gewoon lid worden.',
    InviteLinkUnknown:
      'Deze uitnodiging werkt niet (meer). Vraag een collega om de nieuwe link van je organisatie.',
    NotAcquainted:
      'Je kunt alleen collega’s aanbevelen, en mensen van wie je een training volgde of antwoord kreeg op je vraag.',
    OwnClaim: 'Jezelf aanbevelen kan niet. Vraag een collega of een deelnemer.',
    SkillExists:
      'Deze vaardigheid lijkt op “{{skillName}}”, die er al is. Kies die, of geef een andere naam.',
    SkillsNotMergeable:
      'Deze twee kun je niet samenvoegen: de eerste is een onderwerp van het aanbod, of de tweede hangt eronder. Kies een andere.',
    SessionFull:
      'Deze sessie zit net vol voor het aantal plekken dat je wilt. Nog vrij: {{seatsLeft}}. Kies minder plekken of een andere datum.',
    SessionStarted: 'Deze sessie is al begonnen. Kies een andere datum.',
    SessionNotOpen: 'Deze sessie is niet open voor boeking. Kies een andere datum.',
    SeatsAvailable: 'Er zijn plekken vrij: {{seatsLeft}}. Je hoeft niet te wachten. Boek je plek meteen.',
    AlreadyWaiting: 'Je staat al op de wachtlijst van deze sessie. Bekijk je plaats in je agenda.',
    WaitlistClosed: 'De wachtlijst is gesloten: de sessie begint binnen 12 uur. Kies een andere datum.',
    OfferLapsed:
      'Dit aanbod is voorbij: de plek gaat naar de volgende op de wachtlijst. Wil je nog een plek? Zet je opnieuw op de lijst.',
    DecisionClosed:
      'Hier valt nu niets (meer) te kiezen: het is al besloten, of je tijd om te kiezen is voorbij. Laad de pagina opnieuw.',
    AlreadyBooked: 'Je hebt deze sessie al geboekt. Bekijk je boeking in je agenda.',
    OwnSession: 'Dit is je eigen sessie. Je kunt er zelf geen plek in boeken.',
    BookingNotCancellable:
      'Deze boeking kun je niet meer annuleren: ze is al voorbij of de sessie is begonnen. Neem contact op met de trainer.',
    RefundChanged:
      'Het bedrag dat je terugkrijgt is veranderd. Bekijk het nieuwe bedrag en bevestig opnieuw.',
    BookingNotPayable:
      'Voor deze boeking kun je nu niet betalen. Misschien is je plek vrijgegeven of heb je al betaald. Bekijk je boeking en boek zo nodig opnieuw.',
    PaymentUnavailable: 'De betaaldienst antwoordt niet. Je plek blijft vast. Probeer het zo nog een keer.',
    BookingMoveRefused: 'Deze boeking is intussen veranderd. Laad de pagina opnieuw.',
    ChoiceClosed:
      'Hier valt niets meer te kiezen: je koos al, of de tijd om te kiezen is voorbij. Laad de pagina opnieuw.',
    BookingNotMovable:
      'Deze boeking kun je niet naar die datum verplaatsen. Kies een andere datum van dezelfde training, zolang de sessie niet is begonnen.',
    MovePriceChanged: 'Het prijsverschil is veranderd. Bekijk het nieuwe bedrag en bevestig opnieuw.',
    WithdrawalNotPossible:
      'Deze boeking kun je niet (meer) herroepen. Bij je boeking zie je waarom, en wat je terugkrijgt als je annuleert.',
    InvoiceNotOpen: 'Zoveel staat er niet open op deze factuur. Controleer het bedrag.',
    InvoiceNotCorrectable:
      'Deze factuur kun je niet meer verbeteren. Er is al een nieuwe, of het hele bedrag is gecrediteerd. Bekijk je facturen.',
    PayoutOnboardingNeeded:
      'Voordat je iets aanbiedt waarvoor mensen betalen, zet je je uitbetaling klaar. Doe dat bij Inkomsten en publiceer daarna.',
    MandateNeeded: 'Ga eerst akkoord met de afspraak over facturen en uitbetaling.',
    DisputeClosed:
      'Voor deze boeking kun je nu geen klacht indienen. Dat kan vanaf het begin van de sessie tot 72 uur na het einde, als je hebt betaald.',
    AlreadyDisputed: 'Je hebt voor deze boeking al een klacht ingediend. Een moderator kijkt ernaar.',
    DisputeDecided: 'Over deze klacht is al besloten. Laad de pagina opnieuw.',
    RefundNotByHand: 'Deze terugbetaling hoeft niet (meer) met de hand. Laad de pagina opnieuw.',
    NamingClosed:
      'Namen konden tot 72 uur voor de start. Wie al een naam heeft opgegeven, kan tot de start een vervanger aanwijzen.',
    AttendanceNotOpen: 'Aanwezigheid noteren kan vanaf een uur voor de start. Probeer het dan opnieuw.',
    AttendanceClosed:
      'Aanwezigheid noteren kon tot 7 dagen na de sessie. Klopt er iets niet? Neem contact op met ons.',
    AlreadyContested: 'Je hebt hier al bezwaar tegen gemaakt. De trainer kijkt ernaar.',
    ContestClosed: 'Bezwaar maken kan niet meer: dat kon tot 14 dagen na ons bericht.',
    ContestDecided: 'Hierover is al beslist. Laad de pagina opnieuw.',
    NotAttended:
      'Alleen wie er was, kan een beoordeling schrijven. Was je er wel? Vraag de trainer om dat te noteren.',
    ReviewClosed: 'Een beoordeling schrijven kan van het einde van de sessie tot 30 dagen erna.',
    AlreadyReviewed: 'Je hebt deze sessie al beoordeeld. Dank je wel!',
    AlreadyReplied: 'Je hebt al op deze beoordeling gereageerd. Dat kan één keer.',
    TrainingIncomplete: 'Je training is nog niet compleet. Vul aan wat ontbreekt en publiceer daarna.',
    TrainerProfileIncomplete:
      'Je trainersprofiel is nog niet compleet. Vul het aan bij je instellingen en publiceer daarna.',
    TrainingHasBookings:
      'Er zijn deelnemers met een plek, dus dit kan nu niet. Wacht tot de sessies voorbij zijn.',
    TrainerBusy: '$t(errors:Engaged, {"count": {{travelMinutes}} }) Kies een andere tijd.',
    Engaged_zero: 'Je geeft dan al “{{title}}”.',
    Engaged_one: 'Tussen “{{title}}” en deze sessie zit minder dan je reistijd van {{count}} minuut.',
    Engaged_other: 'Tussen “{{title}}” en deze sessie zit minder dan je reistijd van {{count}} minuten.',
    RoomTaken: '{{room}} is dan al bezet. Kies een andere tijd of een andere ruimte.',
    WallTimeDoesNotExist: 'Deze tijd bestaat niet: de klok gaat dan een uur vooruit. Kies een andere tijd.',
    WallTimeAmbiguous:
      'Deze tijd komt die nacht twee keer voor: de klok gaat een uur terug. Kies de eerste of de tweede.',
    SessionInPast: 'Deze tijd is al voorbij. Kies een tijd in de toekomst.',
    TooManyBusyFeeds: 'Je leest al {{max}} agenda’s mee. Haal er eerst een weg.',
    BusyFeedKnown: 'Je leest deze agenda al mee, onder de naam “{{feedName}}”.',
    Invalid: 'Nog niet alles klopt. Verbeter de velden die we aanwijzen.',
    NotFound: 'We kunnen dit niet vinden. Misschien is het verwijderd. Controleer het adres of zoek opnieuw.',
    Forbidden: 'Dit mag je niet met dit account. Log in met een ander account of vraag de eigenaar.',
    Unauthenticated: 'Log in om verder te gaan.',
    INVALID: 'Nog niet alles klopt. Verbeter de velden die we aanwijzen.',
    NOT_FOUND:
      'We kunnen dit niet vinden. Misschien is het verwijderd. Controleer het adres of zoek opnieuw.',
    FORBIDDEN: 'Dit mag je niet met dit account. Log in met een ander account of vraag de eigenaar.',
    UNAUTHENTICATED: 'Log in om verder te gaan.',
    TOO_MANY_REQUESTS: 'Dat ging te snel achter elkaar. Wacht een minuut en probeer het opnieuw.',
    INTERNAL:
      'Er ging iets mis bij ons. Probeer het later opnieuw. Blijft het misgaan? Noem dan deze code: {{reference}}',
    problem: {
      required: 'Vul dit in.',
      tooShort: 'Dit is te kort. Gebruik minstens {{min}} tekens.',
      tooLong: 'Dit is te lang. Gebruik hoogstens {{max}} tekens.',
      tooLow: 'Dit is te laag. Het laagste is {{min}}.',
      tooHigh: 'Dit is te hoog. Het hoogste is {{max}}.',
      tooMany: 'Dit zijn er te veel. Kies er hoogstens {{max}}.',
      notWhole: 'Vul een heel getal in.',
      notAllowed: 'Dit is geen geldige waarde. Kies een andere.',
      url: 'Dit is geen webadres. Een voorbeeld: https://bedrijf.nl/pagina',
      https: 'Gebruik een adres dat met https:// begint.',
      email: 'Dit lijkt geen e-mailadres. Een voorbeeld: naam@bedrijf.nl',
      kvk: 'Een KvK-nummer heeft 8 cijfers. Controleer het nummer.',
      vatId: 'Dit btw-id klopt niet. Een btw-id ziet er zo uit: NL001234567B01.',
      postcode: 'Deze postcode klopt niet. Een voorbeeld: 3511 AB',
      crkboNumber: 'Dit registratienummer klopt niet. Neem het over uit het CRKBO-register.',
      crkboDate:
        'Kies een dag die geweest is en minder dan 4 jaar geleden. Daarna geldt je inschrijving niet meer.',
      phone: 'Dit telefoonnummer klopt niet. Een voorbeeld: 06 12345678',
      iban: 'Dit rekeningnummer klopt niet. Een voorbeeld: NL91 ABNA 0417 1643 00',
      taxNumber: 'Dit nummer klopt niet. Een BSN of RSIN heeft 9 cijfers. Controleer het nummer.',
      birthDate: 'Deze geboortedatum klopt niet. Kies je geboortedag.',
      wallTime: 'Dit is geen geldige datum en tijd. Kies een dag en een tijd.',
      zone: 'We kennen deze tijdzone niet. Een voorbeeld: Europe/Amsterdam',
      levelOrder: 'Het eindniveau is lager dan het beginniveau. Kies een hoger eindniveau.',
      seatOrder: 'Het maximum is lager dan het minimum. Kies een hoger maximum.',
      placeRequired: 'Een training op locatie heeft een plaats nodig. Vul de plaats in.',
      twice: 'Dit adres staat er al. Geef iedere deelnemer een eigen adres.',
      future: 'Dit moment moet nog komen. Kijk of de klok van je telefoon goed staat.',
    },
  },
  en: {
    AccountInUse: 'Others still count on your account. First settle what is in the list.',
    IdentityNotProven: 'That is not right. Look closely at what you typed and try again.',
    AlreadyReported: 'You have reported this already. A moderator is looking at it.',
    CaseDecided: 'Another moderator was just ahead of you. Load the page again.',
    AppealClosed:
      'You cannot appeal against this (any more): it can be done once, up to six months after the decision.',
    ReasonNeeded: 'Write why it is not possible now. Whoever voted for the idea reads it.',
    StatusNotNext: 'Somebody else has just updated this idea. Load the page again, then choose.',
    RequestClosed: 'This training request is closed. You can still post a new one.',
    RequestMerged: 'This training request has been merged with another. Continue there.',
    RequestExists: 'A training request has been made of this already. Join that one.',
    TooManyOpenRequests:
      'You have {{most}} open training requests already. Withdraw one that you no longer need first.',
    TooFewInterested:
      'Too few people want to know this yet. From {{needed}} people on, you can turn it into a training request.',
    ProposalsOpen:
      'People are voting on a proposal of a trainer. Wait until a date has been chosen, or the proposal is withdrawn.',
    ProposingClosed: 'The choice is made within a day. New proposals are welcome again if nothing is chosen.',
    ProposalClosed: 'This proposal no longer holds. Load the page again to see what was chosen.',
    AlreadyProposed: 'You have made a proposal for this training request already. Withdraw that one first.',
    WithdrawnTooOften:
      'You have withdrawn {{most}} proposals here. You cannot make another one for this training request.',
    OwnRequest: 'This is your own training request. You can make proposals for those of others.',
    MergedElsewhere: 'This idea has been merged with another. Continue there.',
    OtherAudience:
      'These two are for different people, so they cannot be merged. Choose one for the same group.',
    OwnPost: 'You cannot vote for what you wrote yourself.',
    PostClosed: 'Nothing can be added here: it was merged or is not visible (any more). Load the page again.',
    LinksNotAllowedYet:
      'Your first two public posts cannot hold links yet. Take the link out, or describe where it can be found.',
    PostingTooFast: 'You wrote {{posts}} times in a short while. What you typed stays. Try again later.',
    OthersReplied: 'Others have replied, so you cannot take this away any more. You can still change it.',
    AcceptanceNotOpen:
      'You cannot choose this answer now. The asker chooses; after 7 days of silence, somebody who knows the subject may choose the answer of another.',
    NotADuplicate:
      'You cannot link these two questions: it is the same one, the other is linked itself, or not everybody here can read it. Choose another.',
    RouteClosed: 'This question is not (any longer) with you. Reload the page.',
    CannotBeAsked: 'This colleague cannot get this question now. Choose another, or let us choose the next.',
    AlreadyPublic: 'Everybody can read this question already.',
    UndoClosed: 'This can no longer be undone: that was possible for 7 days.',
    NotMember: 'You are not (any longer) part of this organisation. Choose another, or make it public.',
    LastAdmin: 'You are the only admin. Make a colleague admin first; then you can leave or become a member.',
    InviteLinkUnknown:
      "This invitation does not work (any more). Ask a colleague for your organisation's new link.",
    NotAcquainted:
      'You can endorse colleagues, and people whose workshop you attended or who answered your question.',
    OwnClaim: 'You cannot endorse yourself. Ask a colleague or a participant.',
    SkillExists:
      'This skill is like “{{skillName}}”, which is there already. Choose that one, or another name.',
    SkillsNotMergeable:
      'These two cannot be merged: the first is a topic of what is on offer, or the second hangs below it. Choose another.',
    SessionFull:
      'This session has just filled up for the number of seats you want. Still free: {{seatsLeft}}. Choose fewer seats or another date.',
    SessionStarted: 'This session has already started. Choose another date.',
    SessionNotOpen: 'This session is not open for booking. Choose another date.',
    SeatsAvailable: 'There are seats left: {{seatsLeft}}. No need to wait. Book your seat right away.',
    AlreadyWaiting: 'You are on the waitlist of this session already. See your place in your calendar.',
    WaitlistClosed: 'The waitlist is closed: the session starts within 12 hours. Choose another date.',
    OfferLapsed:
      'This offer is over: the seat goes to the next on the waitlist. Do you still want one? Join the list again.',
    DecisionClosed:
      'There is nothing to choose here now: it has been decided, or your time to choose is over. Reload the page.',
    AlreadyBooked: 'You have already booked this session. See your booking in your calendar.',
    OwnSession: 'This is your own session. You cannot book a seat in it.',
    BookingNotCancellable:
      'You can no longer cancel this booking: it is over or the session has started. Contact the trainer.',
    RefundChanged: 'The amount you get back has changed. Look at the new amount and confirm again.',
    BookingNotPayable:
      'You cannot pay for this booking now. Your seat may have been released, or you have already paid. See your booking and book again if needed.',
    PaymentUnavailable:
      'The payment service does not answer. Your seat is still held. Try again in a moment.',
    BookingMoveRefused: 'This booking has changed in the meantime. Reload the page.',
    ChoiceClosed:
      'There is nothing left to choose: you chose already, or the time to choose has passed. Reload the page.',
    BookingNotMovable:
      'You cannot move this booking to that date. Choose another date of the same workshop, as long as the session has not started.',
    MovePriceChanged: 'The price difference has changed. Look at the new amount and confirm again.',
    WithdrawalNotPossible:
      'You can no longer withdraw from this booking, or never could. Your booking shows why, and what you get back when you cancel.',
    InvoiceNotOpen: 'That much is not open on this invoice. Check the amount.',
    InvoiceNotCorrectable:
      'This invoice can no longer be corrected. There is a new one already, or the whole amount was credited. See your invoices.',
    PayoutOnboardingNeeded:
      'Before you offer something people pay for, set up your payouts. Do so under Earnings, then publish.',
    MandateNeeded: 'First agree to the arrangement on invoices and payouts.',
    DisputeClosed:
      'You cannot file a complaint for this booking now. You can from the start of the session until 72 hours after it ends, if you paid.',
    AlreadyDisputed: 'You already filed a complaint for this booking. A moderator will look at it.',
    DisputeDecided: 'This complaint has been decided already. Reload the page.',
    RefundNotByHand: 'This refund does not need a bank transfer (any more). Reload the page.',
    NamingClosed:
      'Names were taken until 72 hours before the start. Whoever has a name already can be replaced until the start.',
    AttendanceNotOpen: 'Attendance opens an hour before the start. Try again then.',
    AttendanceClosed:
      'Attendance could be recorded until 7 days after the session. Is something wrong? Contact us.',
    AlreadyContested: 'You have contested this already. The trainer is looking at it.',
    ContestClosed: 'This can no longer be contested: that was possible until 14 days after our message.',
    ContestDecided: 'This has been decided already. Load the page again.',
    NotAttended: 'Only who was there can write a review. Were you there? Ask the trainer to record it.',
    ReviewClosed: 'A review can be written from the end of the session until 30 days later.',
    AlreadyReviewed: 'You have reviewed this session already. Thank you!',
    AlreadyReplied: 'You have replied to this review already. That is possible once.',
    TrainingIncomplete: 'Your workshop is not complete yet. Fill in what is missing, then publish.',
    TrainerProfileIncomplete:
      'Your trainer profile is not complete yet. Complete it in your settings, then publish.',
    TrainingHasBookings:
      'Participants have a seat, so this is not possible now. Wait until the sessions are over.',
    TrainerBusy: '$t(errors:Engaged, {"count": {{travelMinutes}} }) Choose another time.',
    Engaged_zero: 'You are already giving “{{title}}” then.',
    Engaged_one:
      'Between “{{title}}” and this session there is less than your travel time of {{count}} minute.',
    Engaged_other:
      'Between “{{title}}” and this session there is less than your travel time of {{count}} minutes.',
    RoomTaken: '{{room}} is taken at that time. Choose another time or another room.',
    WallTimeDoesNotExist: 'This time does not exist: the clock goes forward an hour. Choose another time.',
    WallTimeAmbiguous:
      'This time happens twice that night: the clock goes back an hour. Choose the first or the second.',
    SessionInPast: 'This time has passed. Choose a time in the future.',
    TooManyBusyFeeds: 'You already read {{max}} calendars. Remove one first.',
    BusyFeedKnown: 'You already read this calendar, under the name “{{feedName}}”.',
    Invalid: 'Something is not right yet. Correct the fields that are marked.',
    NotFound: 'We cannot find this. It may have been removed. Check the address or search again.',
    Forbidden: 'This account may not do this. Sign in with another account or ask the owner.',
    Unauthenticated: 'Sign in to continue.',
    INVALID: 'Something is not right yet. Correct the fields that are marked.',
    NOT_FOUND: 'We cannot find this. It may have been removed. Check the address or search again.',
    FORBIDDEN: 'This account may not do this. Sign in with another account or ask the owner.',
    UNAUTHENTICATED: 'Sign in to continue.',
    TOO_MANY_REQUESTS: 'That was too fast. Wait a minute and try again.',
    INTERNAL:
      'Something went wrong on our side. Try again later. Does it keep going wrong? Mention this code: {{reference}}',
    problem: {
      required: 'Fill this in.',
      tooShort: 'This is too short. Use at least {{min}} characters.',
      tooLong: 'This is too long. Use at most {{max}} characters.',
      tooLow: 'This is too low. The lowest is {{min}}.',
      tooHigh: 'This is too high. The highest is {{max}}.',
      tooMany: 'These are too many. Choose at most {{max}}.',
      notWhole: 'Enter a whole number.',
      notAllowed: 'This is not a valid value. Choose another one.',
      url: 'This is not a web address. An example: https://company.com/page',
      https: 'Use an address that begins with https://',
      email: 'This does not look like an email address. An example: name@company.com',
      kvk: 'A KvK number has 8 digits. Check the number.',
      vatId: 'This VAT number is not right. A Dutch one looks like this: NL001234567B01.',
      postcode: 'This postcode is not right. An example: 3511 AB',
      crkboNumber: 'This registration number is not right. Copy it from the CRKBO register.',
      crkboDate:
        'Choose a day that has passed, less than 4 years ago. After that your registration no longer holds.',
      phone: 'This telephone number is not right. An example: 06 12345678',
      iban: 'This bank account number is not right. An example: NL91 ABNA 0417 1643 00',
      taxNumber: 'This number is not right. A BSN or RSIN has 9 digits. Check the number.',
      birthDate: 'This date of birth is not right. Choose the day you were born.',
      wallTime: 'This is not a valid date and time. Choose a day and a time.',
      zone: 'We do not know this time zone. An example: Europe/Amsterdam',
      levelOrder: 'The end level is below the start level. Choose a higher end level.',
      seatOrder: 'The maximum is below the minimum. Choose a higher maximum.',
      placeRequired: 'A face-to-face workshop needs a place. Fill in the place.',
      twice: 'This address is there already. Give each participant an address of their own.',
      future: 'This moment is still to come. See whether the clock of your phone is right.',
    },
  },
} as const satisfies Messages;
