package tonghop.excel.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.zip.ZipFile;
import tonghop.domain.reporting.Section;
import tonghop.pipeline.template.Template;
import tonghop.pipeline.template.TemplateBooks;

/** Draws the office's form with POI, for one member and one period. */
public final class PoiForms implements TemplateBooks {

    private static final String AUTHOR = "tonghop";

    @Override
    public void draw(Template template, Path file) {
        FormWords words = new FormWords(template);
        try (TimelessWorkbook workbook =
                        new TimelessWorkbook(template.period().window().until());
                OutputStream out = Files.newOutputStream(file)) {
            workbook.describe(words.say("document", template.member().name(), words.period()), AUTHOR);
            Looks looks = Looks.of(workbook.getXSSFWorkbook());
            FormChoices choices = FormChoices.of(words);
            new FormCover(workbook, looks, words, choices).draw();
            Arrays.stream(Section.values())
                    .filter(section -> !template.form().columns(section).isEmpty())
                    .forEach(section -> new FormSheet(workbook, looks, words, choices, section).draw());
            choices.draw(workbook, looks, words);
            workbook.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    /** Whatever writes a workbook again gives its parts other times; what cannot be opened is not ours to replace. */
    @Override
    public boolean isAsDrawn(Path file, LocalDate asOf) {
        if (Files.notExists(file)) {
            return true;
        }
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.stream().allMatch(part -> part.getTimeLocal().equals(asOf.atTime(LocalTime.NOON)));
        } catch (IOException other) {
            return false;
        }
    }
}
