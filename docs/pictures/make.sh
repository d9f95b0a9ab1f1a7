#!/usr/bin/env bash
# Makes the pictures of this folder from the decks and the window themselves. Needs poppler-utils, imagemagick and a
# Chromium, Chrome or Edge; run `npm ci` and `npm run build:app` first.
set -euo pipefail
cd "$(dirname "$0")/../.."
pictures="$PWD/docs/pictures"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# slide NAME STORYLINE LANG DESIGN PAGE: one slide, 1280 pixels wide.
slide() {
  deck "$2" "$3" "$4"
  pdftoppm -r 96 -f "$5" -l "$5" -singlefile -png "$work/$2-$3-$4.pdf" "$work/slide"
  convert "$work/slide.png" -colors 128 "$pictures/$1.png"
}

# sheet NAME STORYLINE LANG DESIGN: all slides of a deck, four to a row.
sheet() {
  deck "$2" "$3" "$4"
  pdftoppm -r 20 -png "$work/$2-$3-$4.pdf" "$work/page"
  montage "$work"/page-*.png -tile 4x -geometry +5+5 -background '#8a8a86' "$work/sheet.png"
  convert "$work/sheet.png" +dither -colors 96 "$pictures/$1.png"
  rm "$work"/page-*.png
}

deck() {
  [ -f "$work/$1-$2-$3.pdf" ] || node out/main/cli.js build --storyline "$1" --lang "$2" --design "$3" --quiet --out "$work/$1-$2-$3.pdf"
}

# gallery NAME: the first pages of every layout in every design, two to a row.
gallery() {
  node out/main/cli.js gallery --quiet --out "$work/gallery.pdf"
  pdftoppm -r 55 -l 4 -png "$work/gallery.pdf" "$work/page"
  montage "$work"/page-*.png -tile 2x -geometry +6+6 -background '#8a8a86' "$work/sheet.png"
  convert "$work/sheet.png" +dither -colors 96 "$pictures/$1.png"
  rm "$work"/page-*.png
}

gallery gallery
slide cover full-briefing en two-rivers 1
slide slope full-briefing en two-rivers 7
slide ranks full-briefing en two-rivers 12
slide figures-zh full-briefing zh night-train 9
slide scorecard full-briefing en red-seal 16
for design in two-rivers night-train red-seal; do
  for lang in en zh; do
    sheet "full-briefing-$design-$lang" full-briefing "$lang" "$design"
  done
done

# The screens of the window, taken as a person would work it.
mkdir "$work/screens"
CHENGYU_PICTURES="$work/screens" npx playwright test -c tests/e2e/pictures.config.ts
for screen in "$work"/screens/*.png; do
  convert "$screen" +dither -colors 160 "$pictures/$(basename "$screen")"
done
