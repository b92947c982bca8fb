export default {
  "loop-together, line 37": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "await-dropped, line 38": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "return-dropped, line 41": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "call-dropped, line 39": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "order-swapped, line 38": "`downloadAll` is what the last step is about; until then nothing calls it.",
};
