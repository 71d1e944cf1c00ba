// Okuyucular: a push makes the page reload the list; simultaneous pushes cause one reload.
(() => {
  "use strict";
  let timer;

  window.readersChanged = () => {
    clearTimeout(timer);
    timer = setTimeout(() => readReaders(), 150);
  };
})();
