package tonghop.pipeline.read;

/**
 * What the outside of a file claims.
 *
 * @param fileName its name without folders
 * @param folder the period folder in which it lies, or empty where a file is looked at by itself
 * @param sha256 the hash of its content, or empty where decisions on it are of no concern
 */
public record Origin(String fileName, String folder, String sha256) {

    public Origin(String fileName, String folder) {
        this(fileName, folder, "");
    }

    /** The same without the file's name, where the content leaves no doubt. */
    Origin unnamed() {
        return new Origin("", folder, sha256);
    }
}
