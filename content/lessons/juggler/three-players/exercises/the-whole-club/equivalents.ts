export default { "await-dropped, line 14": "What an `async function` returns is awaited in any case." };
