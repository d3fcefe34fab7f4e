package tonghop.excel.in;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Both formats that are read: the same drawing must come out the same. */
enum WorkbookFormat {
    XLSX(XlsxPen::new),
    XLS(XlsPen::new);

    private final Supplier<Pen> pen;

    WorkbookFormat(Supplier<Pen> pen) {
        this.pen = pen;
    }

    /** Draws, writes, reads and flattens; the name of the file says nothing. */
    List<String> read(Path folder, UnaryOperator<Pen> drawing) {
        Path file = folder.resolve("drawn");
        drawing.apply(pen.get()).write(file);
        return Flat.read(file);
    }

    /** The same on one sheet named S, whose name is left out. */
    List<String> readSheet(Path folder, UnaryOperator<Pen> drawing) {
        List<String> lines = read(folder, pen -> drawing.apply(pen.sheet("S", "visible")));
        return lines.subList(1, lines.size());
    }
}
