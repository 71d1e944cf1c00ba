// One paper after another: the page stays while codes are sent, so that hand scanner and camera go on meanwhile.
const form = document.getElementById("intake");
const field = document.getElementById("code");
const take = document.getElementById("take");
const camera = document.getElementById("camera");
const start = document.getElementById("camera-start");
const view = document.getElementById("camera-view");
const BETWEEN = 150;
let queue = Promise.resolve();
let last = "";

form.addEventListener("submit", event => {
  const text = field.value.trim();
  if (text) {
    event.preventDefault();
    event.stopPropagation();
    field.value = "";
    field.focus();
    receive(text);
  }
});
field.focus();

function receive(text) {
  queue = queue.then(() => send(text));
}

async function send(text) {
  const fields = new URLSearchParams(new FormData(form));
  fields.set(field.name, text);
  fields.set(take.name, take.value);
  try {
    const answer = await fetch(form.action, {method: "POST", body: fields});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const state = page.querySelector("#intake [name='jakarta.faces.ViewState']");
    if (!answer.ok || !state) {
      location.reload();
      return;
    }
    form.querySelector("[name='jakarta.faces.ViewState']").value = state.value;
    for (const id of ["intake-said", "intake-list"]) {
      document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
    }
  } catch (unreachable) {
    location.reload();
  }
}

start.hidden = !navigator.mediaDevices;
start.addEventListener("click", async () => {
  try {
    const decode = await decoder();
    view.srcObject = await navigator.mediaDevices.getUserMedia({video: {facingMode: "environment"}});
    camera.hidden = false;
    start.hidden = true;
    await view.play();
    look(decode);
  } catch (refused) {
    const said = document.createElement("p");
    said.textContent = camera.dataset.refused;
    document.getElementById("intake-said").replaceChildren(said);
  }
});

document.getElementById("camera-stop").addEventListener("click", () => {
  view.srcObject.getTracks().forEach(track => track.stop());
  view.srcObject = null;
  camera.hidden = true;
  start.hidden = false;
  last = "";
  start.focus();
});

// a paper that stays before the camera counts once
async function look(decode) {
  if (!view.srcObject) {
    return;
  }
  const text = await decode();
  if (text && text !== last) {
    last = text;
    receive(text);
  }
  window.setTimeout(() => look(decode), BETWEEN);
}

async function decoder() {
  if ("BarcodeDetector" in window && (await BarcodeDetector.getSupportedFormats()).includes("qr_code")) {
    const detector = new BarcodeDetector({formats: ["qr_code"]});
    return async () => (await detector.detect(view))[0]?.rawValue;
  }
  await library();
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d", {willReadFrequently: true});
  return () => {
    canvas.width = view.videoWidth;
    canvas.height = view.videoHeight;
    if (!canvas.width) {
      return null;
    }
    paper.drawImage(view, 0, 0);
    const picture = paper.getImageData(0, 0, canvas.width, canvas.height);
    return window.jsQR(picture.data, picture.width, picture.height, {inversionAttempts: "dontInvert"})?.data;
  };
}

function library() {
  return window.jsQR ? null : new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = camera.dataset.decoder;
    script.onload = loaded;
    script.onerror = failed;
    document.head.append(script);
  });
}
