export default {
  "await-dropped, line 31": "What an async function returns is awaited with it.",
};
