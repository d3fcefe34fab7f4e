package tonghop.pipeline.intake;

import tonghop.domain.reporting.Unreadable;

/** What a file is by its content. */
public sealed interface Kind {

    /** A workbook that can be tried: Office Open XML or the binary format of Excel 97 to 2003. */
    record Workbook(Format format) implements Kind {}

    /** Not for us, and why. */
    record NoWorkbook(Unreadable reason) implements Kind {}

    /** The two families of workbooks that are read. */
    enum Format {
        OOXML,
        BIFF8
    }
}
