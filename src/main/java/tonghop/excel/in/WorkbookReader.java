package tonghop.excel.in;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.Sheet;

/**
 * Reads workbooks of one format. It may fail with whatever its libraries throw: {@link AnyWorkbooks} turns that into a
 * reason.
 */
interface WorkbookReader {

    List<Sheet> read(Path file) throws IOException;
}
