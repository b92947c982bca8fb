const LONGER = "The letter takes longer: when it is saved, the picture is saved, too.";

export default {
  "sleep-blocks, line 10": "How the desk is tidied is given with the starter.",
  "await-dropped, line 20": LONGER,
  "order-swapped, line 19": LONGER,
  "order-swapped, line 20": LONGER,
};
