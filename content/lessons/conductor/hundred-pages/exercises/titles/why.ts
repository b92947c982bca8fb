export default "One session for all, and a coroutine for each page. `gather` starts them together and hands the titles back in the order in which you asked, whichever page was first.";
