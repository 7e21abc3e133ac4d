/** What stands in the name of a place, a firm or a thing ("Easter Egg") after a word of the calendar or the number of a house. */
export const places = new Set(
  "road rd street st avenue ave lane drive boulevard blvd way court square terrace crescent close hill row gardens island islands rising bay farm house hall park inn hotel theatre books press records ltd inc trust fc school college station egg".split(
    " ",
  ),
);
