export const webFront = `
web | Web | Web | website, internet, programmeren | website, programming, development

  frontend | Frontend | Front end | html, css, javascript, typescript, react, webdesign | html, css, javascript, typescript, react
    html | HTML | HTML | html5, semantische html, opmaaktaal | html5, semantic html, markup
      html-formulieren | Webformulieren | Web forms | html formulier, formulieren, formuliervalidatie, invoervelden | html forms, form validation, input fields
      html-e-mail | E-mails in HTML | HTML email | mjml, html mail, mailtemplate | mjml, email template
    css | CSS | CSS | stylesheets, css3, opmaak | stylesheets, css3, styling
      css-layout | Layout met CSS | CSS layout | flexbox, css grid, grid, responsive, responsief | flexbox, css grid, responsive design
      sass | Sass | Sass | scss | scss
      tailwind | Tailwind CSS | Tailwind CSS | tailwind, tailwindcss | tailwind, tailwindcss
      css-animatie | Animaties met CSS | CSS animation | transities, keyframes | transitions, keyframes
    javascript | JavaScript | JavaScript | js, javasript, java script, ecmascript | js, ecmascript, es6
      typescript | TypeScript | TypeScript | ts, type script, typescripten | ts, type script
      dom-en-browser | DOM en browser-API's | DOM and browser APIs | dom, browser api, fetch, local storage | dom, web api, fetch, local storage
      asynchroon-javascript | Asynchroon JavaScript | Asynchronous JavaScript | promises, async await, callbacks | promises, async await, callbacks
    react | React | React | reactjs, react.js, jsx, hooks | reactjs, react.js, jsx, hooks
      react-state | State in React | React state | redux, zustand, state management, usestate | redux, zustand, state management
      nextjs | Next.js | Next.js | next, nextjs | next, nextjs
      react-native | React Native | React Native | mobiele app, expo | mobile app, expo
    vue | Vue | Vue | vuejs, vue.js, nuxt | vuejs, vue.js, nuxt
    angular | Angular | Angular | angularjs, rxjs | angularjs, rxjs
    svelte | Svelte | Svelte | sveltekit | sveltekit
    webcomponenten | Webcomponenten en designsystemen | Web components and design systems | web components, custom elements, storybook, design tokens | web components, custom elements, storybook, design tokens
    webprestaties | Snelle websites | Web performance | core web vitals, laadtijd, pagespeed, lighthouse, trage website, snelheid | core web vitals, load time, pagespeed, lighthouse, slow website
    browsertools | Debuggen in de browser | Browser debugging | devtools, ontwikkelaarstools, inspecteren, console | devtools, developer tools, console
    datavisualisatie-web | Grafieken op het web | Charts on the web | d3, chart.js, svg, grafieken | d3, chart.js, svg
    pwa | Progressive web-apps | Progressive web apps | pwa, service worker, offline | pwa, service worker, offline

  toegankelijkheid | Digitale toegankelijkheid | Digital accessibility | wcag, a11y, schermlezer, toegankelijke website | wcag, a11y, screen reader
    wcag | WCAG toepassen | Applying WCAG | wcag 2.2, richtlijnen toegankelijkheid, wcag eisen, en 301 549 | wcag 2.2, accessibility guidelines, en 301 549
    toegankelijkheid-testen | Toegankelijkheid testen | Accessibility testing | toegankelijkheidsonderzoek, axe, wcag audit, wcag test | accessibility audit, axe, wcag audit
    schermlezers | Werken met schermlezers | Screen readers | nvda, voiceover, jaws, schermvoorlezer, screenreader | nvda, voiceover, jaws, screenreader
    toetsenbordbediening | Toetsenbordbediening | Keyboard operation | toetsenbord, focus, tabvolgorde, tabben | keyboard navigation, focus, tab order
    aria | ARIA | ARIA | wai-aria, aria-label, rollen | wai-aria, aria-label, roles
    kleurcontrast | Kleur en contrast | Colour and contrast | kleurcontrast, contrastverhouding, kleurenblind | color contrast, contrast ratio, colour blindness
    toegankelijke-documenten | Toegankelijke documenten | Accessible documents | toegankelijke pdf, pdf/ua, tagged pdf, word toegankelijk maken | accessible pdf, pdf/ua, tagged pdf
    toegankelijkheidsverklaring | Toegankelijkheidsverklaring | Accessibility statement | digitoegankelijk, european accessibility act, eaa | european accessibility act, eaa
`;
