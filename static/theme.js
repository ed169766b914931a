// Before the first paint: the theme that the address or an earlier visit asks for. Later: its button.
(function () {
  var root = document.documentElement;
  var theme = new URLSearchParams(location.search).get('theme');
  try {
    theme = theme || localStorage.getItem('theme');
  } catch {
    // storage may be shut; the system's preference rules then
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  document.addEventListener('click', function (event) {
    if (!(event.target instanceof Element) || !event.target.closest('[data-turn-theme]')) return;
    var dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    var turned = (root.dataset.theme || dark) === 'dark' ? 'light' : 'dark';
    root.dataset.theme = turned;
    if (/[?&]theme=/.test(location.search)) {
      var query = location.search.replace(/([?&]theme=)[^&]*/, '$1' + turned);
      history.replaceState(history.state, '', query + location.hash);
    }
    try {
      localStorage.setItem('theme', turned);
    } catch {
      // the theme then lasts as long as the page
    }
  });
})();
