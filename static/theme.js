// Before the first paint: the theme that the address or an earlier visit asks for.
(function () {
  var theme = new URLSearchParams(location.search).get('theme');
  try {
    theme = theme || localStorage.getItem('theme');
  } catch {
    // storage may be shut; the system's preference rules then
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
