// How a link holds a program, in the fragment of its address: `#code=1.H4sI…`, the form's number, then the packed program.

export const START = "code=";
/** Grows when what is packed changes its form. */
export const FORM = "1";
