package tonghop.pipeline.read;

/** A value and where it was said; sheet and cell are empty for a file's name and folder. */
record Said<T>(T value, String sheet, String cell, String text) {}
