export const formatSeconds = (seconds: number): string => `${seconds.toFixed(3)} s`;
