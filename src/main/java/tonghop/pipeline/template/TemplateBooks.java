package tonghop.pipeline.template;

import java.nio.file.Path;
import java.time.LocalDate;

/** Draws the workbooks that members fill in. */
public interface TemplateBooks {

    /** Writes a workbook into a file; the same template gives the same bytes. */
    void draw(Template template, Path file);

    /**
     * Whether a file is as it was drawn: no program has written it again since.
     *
     * @param asOf the last day of its period
     */
    boolean isAsDrawn(Path file, LocalDate asOf);
}
