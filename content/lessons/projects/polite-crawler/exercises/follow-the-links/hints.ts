export default [
  "Press Run and look at the lanes: one request after the other. After the first page, three addresses are known. Which line lets the second wait for the first?",
  "What has to be done for one page (ask for it, note it, go on with its links) can be a function that calls itself for each link. What lets these calls wait side by side?",
  "`visit(url)` returns at once if `seen` has the address, and adds it if not, before the first `await`. After the page is there, `await asyncio.gather(...linksIn(page).map((link) => visit(link)))`.",
];
