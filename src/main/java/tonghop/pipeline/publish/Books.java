package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;

/** Draws up the workbooks of a period. */
public interface Books {

    /**
     * Writes every workbook of a period into a folder; the same book gives the same bytes.
     *
     * @return the files that were written, the national workbook first
     */
    List<Path> write(PeriodBook book, Path folder);
}
