package tonghop.pipeline.template;

import java.nio.file.Path;
import java.util.function.Consumer;
import tonghop.domain.reporting.ReportingPeriod;

/** Where the drawn workbooks are laid out. */
public interface TemplateShelf {

    /** The folder of a period; it need not exist. */
    Path folder(ReportingPeriod period);

    /**
     * Lays a file into the folder of a period, whole or not at all, in the place of one of that name.
     *
     * @param drawing writes into the file that it is given
     */
    void lay(ReportingPeriod period, String file, Consumer<Path> drawing);
}
