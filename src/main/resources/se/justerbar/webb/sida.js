"use strict";
// An answer that is being written is not taken from under the hands of whoever writes it; the region is renewed at the next answer.
document.addEventListener("htmx:oobBeforeSwap", function (handelse) {
  const faltet = document.activeElement;
  if (faltet && handelse.detail.target.contains(faltet) && faltet.matches("input[type=text]") && faltet.value !== faltet.defaultValue) {
    handelse.detail.shouldSwap = false;
  }
});
// What went wrong is read first.
document.addEventListener("DOMContentLoaded", function () {
  const ruta = document.getElementById("felruta");
  if (ruta && !location.hash) {
    ruta.focus();
  }
});
// To copy asks for a script, so the button is there with one.
document.addEventListener("DOMContentLoaded", function () {
  document.querySelectorAll("button[data-kopiera]").forEach(function (knapp) {
    knapp.hidden = !navigator.clipboard;
    knapp.addEventListener("click", function () {
      navigator.clipboard.writeText(document.getElementById(knapp.dataset.kopiera).textContent).then(function () {
        document.getElementById("kopierat").textContent = "Stycket är kopierat.";
      });
    });
  });
});
