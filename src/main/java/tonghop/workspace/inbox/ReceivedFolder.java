package tonghop.workspace.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Journal;
import tonghop.pipeline.intake.Received;
import tonghop.pipeline.intake.Sha256;

/**
 * The folder {@code output/store/received}: each content once under its hash. Together with the journal and the reference
 * data it is the truth from which the store can be rebuilt.
 */
public final class ReceivedFolder implements Received {

    private final Path folder;
    private final Path earlier;
    private final Journal journal;

    /** @param journal where receipts are noted */
    public ReceivedFolder(Path folder, Journal journal) {
        this(folder, folder, journal);
    }

    /** @param earlier a folder with copies of which none is made again; it is only read */
    public ReceivedFolder(Path folder, Path earlier, Journal journal) {
        this.folder = folder;
        this.earlier = earlier;
        this.journal = journal;
    }

    @Override
    public String keep(Path file) throws IOException {
        String hash = Sha256.of(file);
        Path copy = held(hash);
        return Files.exists(copy) && Files.size(copy) == Files.size(file) ? hash : copied(file, hash);
    }

    private Path held(String hash) {
        Path copy = earlier.resolve(hash);
        return Files.exists(copy) ? copy : folder.resolve(hash);
    }

    /** The file may change while it is copied: the hash of what was written is the one that holds. */
    private String copied(Path file, String hash) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(hash + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        String written = Sha256.of(part);
        Files.move(part, folder.resolve(written), StandardCopyOption.ATOMIC_MOVE);
        return written;
    }

    @Override
    public List<Receipt> journal() {
        return Stream.concat(
                        new OldJournal(earlier.resolve("journal.tsv")).lines().stream(),
                        journal.acts().of(Kind.RECEIVED).stream().map(ReceivedFolder::receipt))
                .toList();
    }

    @Override
    public void add(List<Receipt> receipts) {
        journal.add(receipts.stream()
                .map(one -> Act.received(one.number(), one.sha256(), one.size(), one.file()))
                .toList());
    }

    private static Receipt receipt(Act act) {
        return new Receipt(act.number(), act.sha256(), act.size(), act.file());
    }

    @Override
    public Path copy(String sha256) {
        Path copy = held(sha256);
        try {
            if (Files.exists(copy) && Sha256.of(copy).equals(sha256)) {
                return copy;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new UncheckedIOException(new IOException(copy + " is missing or is not what was received"));
    }
}
