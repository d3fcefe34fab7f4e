package tonghop.excel.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.Books;
import tonghop.pipeline.publish.book.Bindery;
import tonghop.pipeline.publish.book.Page;
import tonghop.pipeline.publish.book.Volume;

/** Writes the workbooks of a period with POI. */
public final class PoiBooks implements Books {

    private static final String AUTHOR = "tonghop";

    private final Bindery bindery;

    /** @param language of titles, headings and notes; what was reported stays as it is */
    public PoiBooks(Language language) {
        this.bindery = new Bindery(language);
    }

    @Override
    public List<Path> write(PeriodBook book, Path folder) {
        return bindery.bind(book).parallelStream()
                .map(volume -> write(volume, folder.resolve(volume.file())))
                .toList();
    }

    /** No volume knows of another, so each core draws one. */
    private static Path write(Volume volume, Path file) {
        try (TimelessWorkbook workbook = new TimelessWorkbook(volume.asOf());
                OutputStream out = Files.newOutputStream(file)) {
            workbook.describe(volume.title(), AUTHOR);
            Looks looks = Looks.of(workbook.getXSSFWorkbook());
            for (Page page : volume.pages()) {
                new PageDrawing(workbook, volume, page, looks).draw();
            }
            workbook.write(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    /** Draws a workbook without anything in it, for {@link tonghop.excel.WarmUp}. */
    public static void drawNothing() throws IOException {
        try (TimelessWorkbook workbook = new TimelessWorkbook(LocalDate.EPOCH)) {
            workbook.describe(AUTHOR, AUTHOR);
            Looks.of(workbook.getXSSFWorkbook());
            workbook.createSheet(AUTHOR).createRow(0).createCell(0).setCellValue(AUTHOR);
            workbook.write(OutputStream.nullOutputStream());
        }
    }
}
