export default "`wait` says who is done and who is not, and leaves the rest to you. Cancelling is a request, so the tasks get a moment to leave before the answer is handed out.";
