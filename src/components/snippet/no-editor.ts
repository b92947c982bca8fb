// What a snippet says where there is no editor to be had. In the page from the beginning: nothing more might be had then.

export const NO_EDITOR =
  "The editor could not be loaded. Check your connection, then press Edit again; you can read and run meanwhile.";
