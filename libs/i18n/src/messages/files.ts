import type { Messages } from '../messages.js';

/** Why a file is not taken: `refused.<reason>`. Each says what to do instead. */
export const files = {
  nl: {
    refused: {
      empty: 'Dit bestand is leeg. Kies een ander bestand.',
      tooLarge: 'Dit bestand is te groot. Het mag hoogstens {{max}} MB zijn.',
      tooManyPixels: 'Deze afbeelding is te groot. Verklein haar tot hoogstens 40 megapixel.',
      svg: 'Een SVG-tekening kunnen we niet veilig tonen. Bewaar haar als PNG of JPEG.',
      heic: 'Dit is een HEIC-foto. Bewaar de foto als JPEG en kies die.',
      notAnImage: 'Dit is geen foto die we kennen. Kies een JPEG, PNG, WebP, AVIF of GIF.',
      damaged: 'Dit bestand is beschadigd. Open het, bewaar het opnieuw en probeer het nog eens.',
      polyglot:
        'In dit bestand zit nog een ander soort bestand verstopt. Bewaar het opnieuw en probeer het nog eens.',
      macros: 'Dit document bevat macro’s. Bewaar het zonder macro’s, of als PDF.',
      oldOffice: 'Dit is een oud Office-bestand. Bewaar het als .docx, .xlsx of .pptx, of als PDF.',
      bomb: 'Dit zip-bestand wordt uitgepakt veel te groot. Deel het op in kleinere.',
      program: 'In dit zip-bestand zit een programma. Haal dat eruit en probeer het nog eens.',
      unknownKind: 'Dit soort bestand nemen we niet aan. Kies een PDF, Office-document, tekstbestand of zip.',
      none: 'Er zat geen bestand bij. Kies een bestand.',
      tooMany: 'Je hebt vandaag al heel veel bestanden geüpload. Probeer het morgen weer.',
      notStored: 'We kunnen nu geen bestanden bewaren. Probeer het over een paar minuten weer.',
    },
  },
  en: {
    refused: {
      empty: 'This file is empty. Choose another file.',
      tooLarge: 'This file is too large. It may be {{max}} MB at most.',
      tooManyPixels: 'This image is too large. Scale it down to 40 megapixels at most.',
      svg: 'We cannot show an SVG drawing safely. Save it as PNG or JPEG.',
      heic: 'This is a HEIC photo. Save it as JPEG and choose that one.',
      notAnImage: 'This is not a photo that we know. Choose a JPEG, PNG, WebP, AVIF or GIF.',
      damaged: 'This file is damaged. Open it, save it again and try once more.',
      polyglot: 'Another kind of file is hidden in this one. Save it again and try once more.',
      macros: 'This document contains macros. Save it without macros, or as PDF.',
      oldOffice: 'This is an old Office file. Save it as .docx, .xlsx or .pptx, or as PDF.',
      bomb: 'This zip file becomes far too large when unpacked. Split it into smaller ones.',
      program: 'There is a program in this zip file. Take it out and try once more.',
      unknownKind: 'We do not take this kind of file. Choose a PDF, Office document, text file or zip.',
      none: 'There was no file in it. Choose a file.',
      tooMany: 'You have uploaded very many files today. Try again tomorrow.',
      notStored: 'We cannot keep files at the moment. Try again in a few minutes.',
    },
  },
} as const satisfies Messages;
