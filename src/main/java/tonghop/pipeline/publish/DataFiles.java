package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;

/** The files for other programs. */
public interface DataFiles {

    /** Writes them below a folder; the same book gives the same bytes. */
    void write(PeriodBook book, Path folder);

    /** Reads the totals and the entries back and adds the latter up. */
    List<ControlFigure> figures(Path folder);
}
