/**
 * Megabytes of each half of the room in which V8 makes short-lived objects while a file is imported. Every row leaves
 * some behind; left alone, V8 makes that room larger the longer a file is, and twice as much memory is needed.
 */
export const youngHalf = 4;
