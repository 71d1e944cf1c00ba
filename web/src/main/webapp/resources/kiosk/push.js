// The terminal's own channel; a message says only that something changed.
window.kioskPushed = false;
window.kioskChanged = () => document.dispatchEvent(new CustomEvent("kiosk:changed"));
// The server begins to send a little after the channel has opened here: what happened between is asked for once more.
const SERVER_LISTENS = 1500;
window.kioskOpened = () => {
  window.kioskPushed = true;
  window.kioskChanged();
  setTimeout(window.kioskChanged, SERVER_LISTENS);
};
window.kioskClosed = () => {
  window.kioskPushed = false;
};
