export const digitalMedia = `
digitale-media | Digitale media | Digital media | beeld en geluid, content, media | content, media production

  video | Video en animatie | Video and animation | film, filmen, monteren, montage, motion graphics, filmpje | filming, editing, motion graphics, vlog
    video-opnemen | Video opnemen | Video shooting | filmen met camera, cameravoering, camerawerk, videoopname | camera work, videography
    filmen-met-telefoon | Filmen met je telefoon | Filming with a phone | smartphonevideo, telefoonvideo, filmen met mobiel, mobiele video | smartphone video, mobile video
    licht-voor-video | Licht voor video | Video lighting | filmlicht, driepuntsbelichting, videolicht, uitlichten | three-point lighting, film lighting
    interviews-filmen | Interviews filmen | Filming interviews | interviewvideo, interview opnemen | interview video
    video-monteren | Video monteren | Video editing | videomontage, montage, video bewerken, filmmontage, video editten | film editing, video editor
      davinci-resolve | DaVinci Resolve | DaVinci Resolve | davinci, resolve, da vinci | davinci, resolve
      premiere-pro | Premiere Pro | Premiere Pro | adobe premiere, premiere, premier pro | adobe premiere, premiere
      final-cut-pro | Final Cut Pro | Final Cut Pro | finalcut, fcp | fcp
      capcut | CapCut | CapCut | cap cut | cap cut
    kleurcorrectie | Kleurcorrectie | Colour grading | color grading, kleuren corrigeren, graden | color grading, colour correction
    ondertitelen | Ondertitelen | Subtitling | ondertitels, ondertiteling, captions, srt | subtitles, captions, closed captions
    motion-design | Motion design | Motion design | motion graphics, bewegende beelden, motiongraphics | motion graphics
      after-effects | After Effects | After Effects | adobe after effects, aftereffects, after effect | adobe after effects, ae
      lottie | Lottie-animaties | Lottie animations | lottie, bodymovin, webanimatie | lottie, bodymovin
    animatie-3d | 3D-animatie | 3D animation | 3d animeren, driedimensionale animatie | three-dimensional animation
      blender | Blender | Blender | blender 3d | blender 3d
    storyboard | Storyboards en scripts | Storyboards and scripts | storyboarden, draaiboek, videoscript, scenario | storyboarding, shot list, script writing
    livestreamen | Livestreamen | Live streaming | livestream, webinar uitzenden, obs, streamen | livestream, obs, webcast
    drone-filmen | Filmen met een drone | Drone filming | dronebeelden, drone vliegen, luchtopnamen | drone footage, aerial video

  fotografie | Fotografie | Photography | foto, productfoto, portret, belichting | photo, product photography, portrait
    productfotografie | Productfotografie | Product photography | productfoto, packshot, productfoto's maken | product photo, packshot
    portretfotografie | Portretfotografie | Portrait photography | portretfoto, profielfoto, pasfoto, portretten maken | portrait photo, headshot
    bedrijfsfotografie | Bedrijfsfotografie | Corporate photography | foto's op de werkvloer, bedrijfsfoto's, reportage | business photography, reportage
    evenementfotografie | Evenementen fotograferen | Event photography | eventfotografie, foto's van evenementen | event photos
    camera-bediening | Camera bedienen | Camera settings | diafragma, sluitertijd, iso, spiegelreflex, systeemcamera | aperture, shutter speed, iso, dslr, mirrorless
    flitsen | Flits en studiolicht | Flash and studio light | flitsen, studioflits, softbox, reflectiescherm | flash photography, strobe, softbox
    fotobewerking | Foto's bewerken | Photo editing | fotobewerking, retoucheren, photoshoppen, foto editen | retouching, image editing
      photoshop | Photoshop | Photoshop | adobe photoshop, fotoshop, foto shop | adobe photoshop
      lightroom | Lightroom | Lightroom | adobe lightroom, light room | adobe lightroom
      affinity-photo | Affinity Photo | Affinity Photo | affinity | affinity
      gimp | GIMP | GIMP | gratis photoshop | free photo editor
    beeldbeheer | Beeldbank en beeldbeheer | Image library | beeldbank, fotoarchief, dam, metadata | digital asset management, dam, photo archive

  podcast | Podcast en geluid | Podcast and audio | audio, opnemen, microfoon, geluidsopname | recording, sound, microphone
    podcast-maken | Podcasts maken | Podcast production | podcasten, podcast opnemen, podcastserie | podcasting
    microfoontechniek | Microfoons en opnemen | Microphones and recording | microfoontechniek, opnametechniek, zendermicrofoon, dasspeld | lavalier, recording technique
    geluid-bewerken | Geluid bewerken | Audio editing | audiobewerking, geluidsmontage, audio monteren | sound editing
      audacity | Audacity | Audacity | audasity | audio editor
      adobe-audition | Adobe Audition | Adobe Audition | audition | audition
    geluid-mixen | Mixen en masteren | Mixing and mastering | mixen, masteren, mixage, loudness, luidheid | audio mixing, mastering, loudness
    ruis-verwijderen | Ruis en galm verwijderen | Noise reduction | ruisonderdrukking, geluid opschonen, opnames schoonmaken, denoise | denoise, audio repair
    voice-over | Inspreken en voice-over | Voice-over | voiceover, stemgebruik, inspreken | voiceover, narration
    podcast-interview | Interviewen voor podcast | Podcast interviewing | podcastgesprek, gasten interviewen | podcast host
    evenementgeluid | Geluid bij bijeenkomsten | Live sound | geluidstechniek, pa, mengtafel, versterken, microfoon op podium | live audio, pa system, mixing desk
`;
