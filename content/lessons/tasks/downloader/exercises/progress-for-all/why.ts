export default "The counter needs no lock, because it is changed between two awaits. Printing catches up with a loop, not with a single `if`: a chunk may complete two tenths at once.";
