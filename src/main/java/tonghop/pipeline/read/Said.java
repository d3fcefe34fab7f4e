package tonghop.pipeline.read;

/** A value and where it was said; sheet and cell are empty for a file's name and folder. */
record Said<T>(T value, String sheet, String cell, String text) {

    /** The cell in which it stands, or the file's name. */
    String place() {
        return sheet.isEmpty() ? text : sheet + "!" + cell;
    }
}
