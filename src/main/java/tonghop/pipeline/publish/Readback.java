package tonghop.pipeline.publish;

import java.nio.file.Path;
import java.util.List;

/** Reads the totals of a written workbook back, so that they can be held against the store. */
public interface Readback {

    /**
     * Every total that the workbook shows of a member, a cluster or the country; empty cells are left out. All workbooks
     * together have to show every figure of {@link Figures#of} that is not zero, and no other.
     */
    List<ControlFigure> figures(Path workbook);
}
