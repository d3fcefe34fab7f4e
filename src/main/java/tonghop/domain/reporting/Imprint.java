package tonghop.domain.reporting;

/**
 * By what the content of a workbook is known though a program wrote its bytes anew.
 *
 * @param cells a hash of all that is read of its sender's sheets; empty where it was not read
 * @param origin of what tonghop returned, the hash of the file that it marked; else empty
 */
public record Imprint(String cells, String origin) {

    public static final Imprint NONE = new Imprint("", "");

    /** Whether it says the same as another. */
    public boolean isOf(Imprint other) {
        return !cells.isEmpty() && cells.equals(other.cells);
    }
}
