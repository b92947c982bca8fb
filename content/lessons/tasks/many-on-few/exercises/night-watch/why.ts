export default "A process is good for work. There is none here: the watch waits, and a wait on the loop costs next to nothing. `gather` keeps the order, so the names can be picked afterwards.";
