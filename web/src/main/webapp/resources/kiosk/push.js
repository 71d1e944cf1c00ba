// The terminal's own channel; a message says only that something changed.
window.kioskPushed = false;
window.kioskChanged = () => document.dispatchEvent(new CustomEvent("kiosk:changed"));
// The server starts sending shortly after the channel has opened here, so the page polls once for changes in between.
const SERVER_LISTENS = 1500;
window.kioskOpened = () => {
  window.kioskPushed = true;
  window.kioskChanged();
  setTimeout(window.kioskChanged, SERVER_LISTENS);
};
window.kioskClosed = () => {
  window.kioskPushed = false;
};
