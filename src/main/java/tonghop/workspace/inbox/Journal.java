package tonghop.workspace.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.text.Tabbed;
import tonghop.pipeline.intake.Received.Receipt;

/** The journal of receipts: a line each, written as a whole so that a reader never sees half of it. */
final class Journal {

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    List<Receipt> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Journal::receipt).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void add(List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        List<String> all = Stream.concat(lines().stream(), receipts.stream())
                .map(Journal::line)
                .toList();
        Path next = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(next, all);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String line(Receipt receipt) {
        return Tabbed.join(
                Integer.toString(receipt.number()), receipt.sha256(), Long.toString(receipt.size()), receipt.file());
    }

    private static Receipt receipt(String line) {
        Iterator<String> fields = Tabbed.split(line).iterator();
        return new Receipt(
                Integer.parseInt(fields.next()), fields.next(), Long.parseLong(fields.next()), fields.next());
    }
}
