package tonghop.pipeline.read;

/**
 * What the outside of a file claims.
 *
 * @param fileName its name without folders
 * @param folder the period folder in which it lies, or empty where a file is looked at by itself
 */
public record Origin(String fileName, String folder) {

    /** The same without the file's name, where the content leaves no doubt. */
    Origin unnamed() {
        return new Origin("", folder);
    }
}
