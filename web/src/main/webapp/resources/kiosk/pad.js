// Digit pads: keys write into the last used field; a real keyboard or a scanner writes there directly.
(() => {
  "use strict";
  const pad = document.querySelector("[data-pad]");
  if (!pad) {
    return;
  }
  const fields = pad.dataset.pad.split(" ").map(id => document.getElementById(id)).filter(Boolean);
  let current = fields.find(field => field.getAttribute("aria-invalid") === "true") || fields[0];
  if (!current) {
    return;
  }

  function write(text) {
    current.value = text;
    current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const acts = {
    delete: () => write(current.value.slice(0, -1)),
    clear: () => write(""),
    next: () => fields[(fields.indexOf(current) + 1) % fields.length].focus()
  };

  function press(key) {
    if (acts[key]) {
      acts[key]();
    } else if (current.value.length < current.maxLength) {
      write(current.value + key);
    }
  }

  fields.forEach(field => field.addEventListener("focus", () => { current = field; }));
  // keeps the focus in the field, so that the caret and screen readers stay where the digits go
  pad.addEventListener("pointerdown", down => down.preventDefault());
  pad.addEventListener("click", clicked => {
    const key = clicked.target.closest("button");
    if (key) {
      press(key.dataset.key);
    }
  });

  // a scanner types into whatever has the focus
  document.addEventListener("keydown", typed => {
    const elsewhere = !typed.target.closest("input, button, a, dialog");
    if (elsewhere && /^[0-9]$/.test(typed.key)) {
      typed.preventDefault();
      current.focus();
      press(typed.key);
    } else if (elsewhere && typed.key === "Enter" && current.form) {
      current.form.requestSubmit(current.form.querySelector("[type=submit]"));
    }
  });

  document.querySelectorAll("[data-groups]").forEach(holder => {
    const field = holder.querySelector("input");
    const size = Number(holder.dataset.groups);
    const groups = new RegExp(`(.{${size}})(?=.)`, "g");
    field.addEventListener("input", () => {
      field.value = field.value.replace(/[\s-]/g, "").replace(groups, "$1 ");
    });
  });

  // A code of fixed length goes when it is whole; the page says so, and guard.js sends it once.
  document.querySelectorAll("[data-submits]").forEach(holder => {
    const button = document.getElementById(holder.dataset.submits);
    const field = holder.querySelector("input");
    field.addEventListener("input", () => {
      if (button && field.value.length === field.maxLength && /^[0-9]+$/.test(field.value)) {
        field.form.requestSubmit(button);
      }
    });
  });

  // before this, a tap would be lost
  pad.inert = false;
  // whoever was faster than this script types on where they are
  if (fields.includes(document.activeElement)) {
    current = document.activeElement;
  } else if (!document.querySelector("dialog[open]")) {
    current.focus({ preventScroll: true });
  }
})();
