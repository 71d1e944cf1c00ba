// Sanal Klavye under a secret field: what is pressed here never passes the keys of an untrusted computer.
(() => {
  "use strict";
  const LETTERS = ["1234567890-", "qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç."];
  const CAPITALS = LETTERS.map(row => row.toLocaleUpperCase("tr"));
  const SIGNS = ["1234567890-", "!'^+%&/()=?*", "#$€£{}[]\\|~", ",;:<>\"`´@_"];
  const DIGITS = ["123", "456", "789", "0"];

  const key = (text, name, press) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "key";
    button.textContent = text;
    button.setAttribute("aria-label", name);
    button.addEventListener("click", press);
    return button;
  };

  function open(keys, field) {
    const words = keys.dataset;
    const write = text => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const row = buttons => {
      const line = document.createElement("div");
      line.className = "keys-row";
      line.append(...buttons);
      return line;
    };
    const draw = (layout, focused) => {
      const type = character => {
        if (field.value.length < field.maxLength) {
          write(field.value + character);
        }
        if (layout === CAPITALS) {
          draw(LETTERS, character.toLocaleLowerCase("tr"));
        }
      };
      const to = (other, text, name) => {
        const button = key(text, name, () => draw(layout === other ? LETTERS : other, name));
        button.setAttribute("aria-pressed", String(layout === other));
        return button;
      };
      const last = [key("⌫", words.delete, () => write(Array.from(field.value).slice(0, -1).join("")))];
      if (layout !== DIGITS) {
        last.unshift(to(CAPITALS, "⇧", words.capitals), to(SIGNS, "?#", words.signs),
          key(words.space, words.space, () => type(" ")));
      }
      const had = keys.contains(document.activeElement);
      keys.replaceChildren(...layout.map(line => row(Array.from(line, c => key(c, c, () => type(c))))), row(last));
      if (had) {
        Array.from(keys.querySelectorAll("button")).find(b => b.getAttribute("aria-label") === focused)?.focus();
      }
    };
    draw(field.inputMode === "numeric" ? DIGITS : LETTERS);
  }

  document.querySelectorAll("[data-keys]").forEach(toggle => {
    const keys = document.getElementById(toggle.getAttribute("aria-controls"));
    const field = document.getElementById(toggle.dataset.keys);
    // a press must not take the focus, and with it the cursor, out of the field
    keys.addEventListener("mousedown", event => event.preventDefault());
    toggle.addEventListener("click", () => {
      keys.hidden = !keys.hidden;
      toggle.setAttribute("aria-expanded", String(!keys.hidden));
      if (!keys.hidden && !keys.firstElementChild) {
        open(keys, field);
      }
    });
    toggle.hidden = false;
  });
})();
