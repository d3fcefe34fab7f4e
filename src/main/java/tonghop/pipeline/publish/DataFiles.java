package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import tonghop.domain.ledger.PeriodBook;

/** The files for other programs. */
public interface DataFiles {

    /** Where below a publication the decisions stand that are left to a person, as lines to be pasted. */
    String OFFERED = "data/decisions-offered.csv";

    /** Writes them below a folder; the same book gives the same bytes. */
    void write(PeriodBook book, Path folder);

    /**
     * What the written files say, each by its path below the folder: the totals of the members and of the country,
     * as they stand there or as their rows add up.
     */
    SortedMap<String, List<ControlFigure>> figures(Path folder);
}
