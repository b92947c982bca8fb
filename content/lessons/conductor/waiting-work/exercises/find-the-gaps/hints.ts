export default [
  "Which step needs the result of another one, and which does not? Those that do not can wait together.",
  "In `handle`, gather the customer and the stock. In `handleAll`, gather the orders.",
  "`const [customer, inStock] = await asyncio.gather(findCustomer(order), checkStock(order));` If it is not in stock, give back `null`, and filter at the end.",
];
