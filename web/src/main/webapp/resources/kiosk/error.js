// The person may have left: the screen returns to its start by itself and retries until it succeeds.
(() => {
  "use strict";
  const start = document.getElementById("start").href;
  setTimeout(() => location.replace(start), 30000);
})();
