package tonghop.pipeline.publish;

import java.nio.file.Path;
import tonghop.domain.ledger.PeriodBook;

/** Answers every sender of a period: a marked copy of his workbook or a receipt, and a covering text. */
@FunctionalInterface
public interface Replies {

    /** The folder of a publication in which the replies lie. */
    String FOLDER = "phan-hoi";

    /** Writes them below {@link #FOLDER} of a draft; the same book gives the same bytes. */
    void write(PeriodBook book, Path draft);
}
