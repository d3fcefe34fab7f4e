package tonghop.excel.in;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.Sheet;

/** Reads Office Open XML workbooks. */
final class XlsxWorkbooks implements WorkbookReader {

    private final Limits limits;

    XlsxWorkbooks(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<Sheet> read(Path file) throws IOException {
        try (Unlocked plain = Unlocked.of(file, limits);
                Archive archive = Archive.open(plain.file(), limits)) {
            BookDraft book = new XlsxParts(archive, limits).draft();
            new Calculation(book, limits).settle();
            return book.finished();
        }
    }
}
