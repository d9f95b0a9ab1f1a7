#!/usr/bin/env bash
# Makes the pictures of the guide for template authors. Needs poppler-utils and imagemagick; run `npm ci` first.
set -euo pipefail
cd "$(dirname "$0")/../.."
brief() { node out/main/cli.js "$@" --quiet; }
tutorial=docs/templates/tutorial
pictures=docs/templates/pictures
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$pictures"

# picture NAME FOLDER DESIGN: the slide of the tutorial's deck with the templates of a folder.
picture() {
  brief build "$tutorial/three-cities.brief.json" --templates "$2" --design "$3" --out "$work/$1.pdf" 2> "$work/warnings"
  pdftoppm -r 72 -singlefile -png "$work/$1.pdf" "$work/$1"
  convert "$work/$1.png" -colors 64 "$pictures/$1.png"
}

# The first steps have no slots yet for the rest of the deck, which is said and left out.
for step in 1 2 3 4; do picture "step-$step" "$tutorial/step-$step" two-rivers; done
picture finished "$tutorial/finished" two-rivers
picture finished-night-train "$tutorial/finished" night-train

# A design as the guide makes it: a new one with the colors that it names.
mkdir -p "$work/own/layouts"
cp "$tutorial/finished/layouts/three-cities.jsonc" "$work/own/layouts/"
brief new design house --templates "$work/own"
sed -i -e 's/"background": "#FCFBF7"/"background": "#FFFFFF"/' -e 's/"text": "#0F2A33"/"text": "#1B2430"/' \
  -e 's/"accent1": "#0F5C66"/"accent1": "#1F4E79"/' -e 's/"accent2": "#AD3822"/"accent2": "#A23B2A"/' \
  -e 's/"office": "Georgia"/"office": "Cambria"/' -e 's/"twin": "gelasio"/"twin": "caladea"/' "$work/own/designs/house.jsonc"
brief check "$work/own/designs/house.jsonc"
picture finished-house "$work/own" house

brief check "$tutorial/finished/layouts/three-cities.jsonc" --sheet "$work/sheet.pdf"
pdftoppm -r 90 -singlefile -png "$work/sheet.pdf" "$work/sheet"
convert "$work/sheet.png" -trim -bordercolor white -border 12 -colors 64 "$pictures/contact-sheet.png"
