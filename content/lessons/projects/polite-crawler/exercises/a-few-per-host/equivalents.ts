export default {
  "order-swapped, line 49":
    "Whether a page is noted before or after its links are worked out is no matter: there is no await between.",
};
