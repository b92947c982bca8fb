export default {
  "rethrow-dropped, line 18": "A task group throws nothing but groups.",
  "return-dropped, line 8": "Nobody uses what a job gives back.",
};
