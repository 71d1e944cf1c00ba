// A card left in the reader: the screen says so, and is heard, until it is taken. The farewell goes away by itself.
(() => {
  "use strict";
  const AGAIN = 4000;
  const FAREWELL = 10000;
  const dialog = document.getElementById("take-card");
  let sound;

  function beep() {
    sound = sound || new AudioContext();
    sound.resume();
    [880, 660].forEach((pitch, i) => {
      const tone = sound.createOscillator();
      const volume = sound.createGain();
      tone.frequency.value = pitch;
      volume.gain.value = .2;
      tone.connect(volume).connect(sound.destination);
      tone.start(sound.currentTime + i * .25);
      tone.stop(sound.currentTime + i * .25 + .2);
    });
  }

  function remind() {
    if (dialog ? dialog.open : document.querySelector("[data-take]")) {
      beep();
    }
  }

  function show(left) {
    if (dialog && left !== dialog.open) {
      if (left) {
        dialog.showModal();
        beep();
      } else {
        dialog.close();
      }
    }
  }

  if (dialog) {
    dialog.addEventListener("cancel", cancelled => cancelled.preventDefault());
    document.addEventListener("kiosk:status", heard => show(heard.detail.cardLeft === true));
    show(dialog.dataset.left === "true");
    const farewell = document.querySelector("main > .notice");
    if (farewell) {
      setTimeout(() => {
        farewell.remove();
        history.replaceState(null, "", location.pathname);
      }, FAREWELL);
    }
  } else {
    remind();
  }
  setInterval(remind, AGAIN);
})();
