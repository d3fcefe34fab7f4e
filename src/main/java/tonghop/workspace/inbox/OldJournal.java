package tonghop.workspace.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.text.Tabbed;
import tonghop.pipeline.intake.Received.Receipt;

/** The receipts of a workspace from before the journal had a place of its own; nothing is added to them any more. */
record OldJournal(Path file) {

    List<Receipt> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(OldJournal::receipt).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Receipt receipt(String line) {
        Iterator<String> fields = Tabbed.split(line).iterator();
        return new Receipt(
                Integer.parseInt(fields.next()), fields.next(), Long.parseLong(fields.next()), fields.next());
    }
}
