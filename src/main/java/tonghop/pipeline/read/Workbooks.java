package tonghop.pipeline.read;

import java.nio.file.Path;
import java.util.List;
import tonghop.domain.reporting.Sheet;

/** Opens workbooks of any kind that intake let in. */
public interface Workbooks {

    /**
     * All sheets of a workbook in the order of its tabs; chart and macro sheets are left out.
     *
     * @throws UnreadableWorkbook if the file is hostile, damaged, encrypted or no workbook
     */
    List<Sheet> sheets(Path file);
}
