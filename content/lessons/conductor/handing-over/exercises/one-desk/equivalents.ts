const GIVEN = "The messenger is given with the starter.";
const UNSEEN = "Between two hand-overs nobody can see in which order these happen.";

export default {
  "wait-skipped, line 17": GIVEN,
  "await-dropped, line 17": GIVEN,
  "order-swapped, line 23": UNSEEN,
  "order-swapped, line 25": UNSEEN,
};
