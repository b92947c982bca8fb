export default {
  "loop-together, line 50": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "await-dropped, line 51": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "return-dropped, line 54": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "call-dropped, line 52": "`downloadAll` is what the last step is about; until then nothing calls it.",
  "order-swapped, line 51": "`downloadAll` is what the last step is about; until then nothing calls it.",
};
