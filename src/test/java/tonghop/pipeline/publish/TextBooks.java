package tonghop.pipeline.publish;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.reporting.Section;

/** Stands for the workbooks: one text file with a figure on each line, falsified on the way to the disk. */
record TextBooks(UnaryOperator<String> falsified) implements Books, Readback {

    @Override
    public List<Path> write(PeriodBook book, Path folder) {
        String text = Figures.of(PeriodTotals.accepted(book), "").stream()
                .map(TextBooks::line)
                .collect(joining());
        try {
            return List.of(Files.writeString(folder.resolve("toan-quoc.txt"), falsified.apply(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ControlFigure> figures(Path workbook) {
        try {
            return Files.readAllLines(workbook).stream()
                    .map(line -> figure(workbook, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ControlFigure figure) {
        return String.join(
                        " ",
                        figure.scope(),
                        figure.section().id(),
                        figure.measure(),
                        figure.currency(),
                        figure.value().toPlainString())
                + "\n";
    }

    private static ControlFigure figure(Path workbook, String line) {
        String[] part = line.split(" ", -1);
        return new ControlFigure(
                part[0],
                Section.of(part[1]).orElseThrow(),
                part[2],
                part[3],
                new BigDecimal(part[4]),
                workbook.getFileName().toString());
    }
}
