// While a list is uploaded and read, a bar shows how far the server has come.
const form = document.getElementById("upload");
const part = document.getElementById("upload-progress");
const said = document.getElementById("upload-said");
const bar = part.querySelector("progress");
const BETWEEN = 300;
const SPOKEN_STEP = 10;
let spoken = -1;

form.addEventListener("submit", () => {
  part.hidden = false;
  window.setTimeout(look, BETWEEN);
});

async function look() {
  try {
    const answer = await fetch(part.dataset.address, {cache: "no-store"});
    if (answer.status === 200) {
      show(Number(await answer.text()));
    }
  } catch (unreachable) {
    // the page's own request tells what happened
  }
  window.setTimeout(look, BETWEEN);
}

// a screen reader hears every tenth percent
function show(percent) {
  bar.value = percent;
  const step = Math.floor(percent / SPOKEN_STEP);
  if (step !== spoken) {
    spoken = step;
    said.textContent = part.dataset.said.replace("{0}", step * SPOKEN_STEP);
  }
}
