// Runs before the first paint: the chosen language and colour scheme, so that nothing flashes.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (_) {
      return null;
    }
  };
  var cookie = /(?:^|; )nutshell-language=(nl|en)/.exec(document.cookie);
  root.lang = cookie ? cookie[1] : 'nl';
  var scheme = read('nutshell-color-scheme') || 'auto';
  if (scheme === 'auto') scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
})();
