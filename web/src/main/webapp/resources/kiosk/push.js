// The terminal's own channel; a message says only that something changed.
window.kioskPushed = false;
window.kioskChanged = () => document.dispatchEvent(new CustomEvent("kiosk:changed"));
window.kioskOpened = () => {
  window.kioskPushed = true;
  window.kioskChanged();
};
window.kioskClosed = () => {
  window.kioskPushed = false;
};
