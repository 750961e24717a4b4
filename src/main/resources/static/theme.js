// Runs before the page is painted, so that a chosen theme does not flash.
(function () {
  try {
    var theme = localStorage.getItem('crossing.theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
    }
  } catch (e) {
    // no storage: like the device
  }
})();
