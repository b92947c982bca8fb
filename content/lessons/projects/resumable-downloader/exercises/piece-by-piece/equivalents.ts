export default {
  "loop-together, line 34": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "await-dropped, line 35": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "return-dropped, line 38": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "call-dropped, line 36": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "order-swapped, line 35": "`downloadAll` is what the last step is about; until then nothing calls it.",
};
