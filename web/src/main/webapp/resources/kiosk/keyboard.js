// The on-screen keyboard writes into the last used field and clears its buffer when the page is left.
(() => {
  "use strict";
  const holder = document.querySelector("[data-keyboard]");
  if (!holder) {
    return;
  }
  const fields = holder.dataset.keyboard.split(" ").map(id => document.getElementById(id)).filter(Boolean);
  let current = fields.find(field => field.getAttribute("aria-invalid") === "true")
    || fields.find(field => !field.value) || fields[0];

  const letters = [
    "1 2 3 4 5 6 7 8 9 0 - {bksp}",
    "q w e r t y u ı o p ğ ü",
    "a s d f g h j k l ş i",
    "{shift} z x c v b n m ö ç . {shift}",
    "{signs} @ {space} _ {next}"
  ];
  const capitals = letters.map(row => row.replace(/(?<= |^)[^{ ](?= |$)/g, key => key.toLocaleUpperCase("tr")));
  const signs = [
    "1 2 3 4 5 6 7 8 9 0 - {bksp}",
    "! ' ^ + % & / ( ) = ? *",
    "# $ € £ { } [ ] \\ | ~",
    ", ; : < > \" ` ´ . é",
    "{signs} @ {space} _ {next}"
  ];

  const keyboard = new SimpleKeyboard.default(holder.firstElementChild, {
    layout: { default: letters, shift: capitals, signs },
    display: {
      "{bksp}": "⌫", "{shift}": "⇧", "{space}": holder.dataset.space, "{next}": holder.dataset.next, "{signs}": "?#"
    },
    buttonAttributes: [
      { attribute: "aria-label", value: holder.dataset.delete, buttons: "{bksp}" },
      { attribute: "aria-label", value: holder.dataset.capitals, buttons: "{shift}" },
      { attribute: "aria-label", value: holder.dataset.signs, buttons: "{signs}" }
    ],
    buttonTheme: [],
    useButtonTag: true,
    preventMouseDownDefault: true,
    stopMouseDownPropagation: false,
    newLineOnEnter: false,
    physicalKeyboardHighlight: false,
    onKeyPress: press
  });

  function show(layout) {
    keyboard.setOptions({
      layoutName: layout,
      buttonTheme: layout === "default" ? [] : [{ class: "is-held", buttons: layout === "shift" ? "{shift}" : "{signs}" }]
    });
  }

  function write(text) {
    current.value = text;
    current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function press(key) {
    const layout = keyboard.options.layoutName;
    if (key === "{shift}" || key === "{signs}") {
      const wanted = key === "{shift}" ? "shift" : "signs";
      show(layout === wanted ? "default" : wanted);
    } else if (key === "{bksp}") {
      write(Array.from(current.value).slice(0, -1).join(""));
    } else if (key === "{next}") {
      fields[(fields.indexOf(current) + 1) % fields.length].focus();
    } else if (current.value.length < current.maxLength) {
      write(current.value + (key === "{space}" ? " " : key));
      if (/^[0-9]{11}$/.test(current.value) && current.maxLength === 11) {
        fields[(fields.indexOf(current) + 1) % fields.length].focus();
      }
      if (layout === "shift") {
        show("default");
      }
    }
    keyboard.clearInput();
  }

  // The keys must not submit the form, and they listen to pointer events only: a press by a real key needs a click handler.
  holder.addEventListener("click", clicked => {
    clicked.preventDefault();
    const key = clicked.target.closest("button");
    if (!key || clicked.detail > 0) {
      return;
    }
    const place = key.dataset.skbtnuid.replace(/^[^-]*/, "");
    press(key.dataset.skbtn);
    if (!key.isConnected) {
      holder.querySelector(`[data-skbtnuid$="${place}"]`)?.focus();
    }
  });

  fields.forEach(field => field.addEventListener("focus", () => { current = field; }));
  // whoever was faster than this script types on where they are
  if (fields.includes(document.activeElement)) {
    current = document.activeElement;
  } else {
    current.focus({ preventScroll: true });
  }
})();
