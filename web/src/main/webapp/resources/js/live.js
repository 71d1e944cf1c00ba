// Okuyucular: a push makes the page read the list again, but not while a question about one of its rows is open.
(() => {
  "use strict";
  let timer;

  window.readersChanged = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.querySelector('.ui-confirm-dialog:not([aria-hidden="true"])')?.checkVisibility()) {
        window.readersChanged();
      } else {
        readReaders();
      }
    }, 150);
  };
})();
