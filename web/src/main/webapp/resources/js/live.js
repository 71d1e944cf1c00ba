// Okuyucular: a push makes the page read the list again; many at once make it read once.
(() => {
  "use strict";
  let timer;

  window.readersChanged = () => {
    clearTimeout(timer);
    timer = setTimeout(() => readReaders(), 150);
  };
})();
