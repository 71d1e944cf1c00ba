// Nobody may stand before it any more: the screen goes back to its start by itself, as often as it takes.
(() => {
  "use strict";
  const start = document.getElementById("start").href;
  setTimeout(() => location.replace(start), 30000);
})();
