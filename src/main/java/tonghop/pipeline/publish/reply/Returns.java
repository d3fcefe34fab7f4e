package tonghop.pipeline.publish.reply;

import java.nio.file.Path;
import java.util.List;

/** Writes what is sent back to one sender. */
@FunctionalInterface
public interface Returns {

    /**
     * Writes the workbook and the covering text into a folder that is there.
     *
     * @param original the file that is answered; it is only read
     * @return what was written, the workbook first
     */
    List<Path> write(Answer answer, Path original, Path folder);
}
