export default "The semaphore knows nothing of order and `gather` nothing of limits, so each can do its own. The `try` stands around one parcel, since its error is nobody else's.";
