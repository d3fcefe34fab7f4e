package tonghop.workspace.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Acts;
import tonghop.domain.journal.Journal;
import tonghop.domain.text.Tabbed;

/**
 * {@code output/store/journal.tsv}. What is added together is one batch: every line says how many of it follow, so that a
 * batch that was cut off is known, passed over, and cut away before the next one is added.
 */
public final class JournalFile implements Journal {

    private static final String LAST = "0";

    private final Path file;
    private final Clock clock;

    /** @param clock in the office's zone */
    public JournalFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public Acts acts() {
        List<Act> acts = new ArrayList<>();
        List<Act> batch = new ArrayList<>();
        for (String line : whole(text()).lines().toList()) {
            List<String> fields = Tabbed.split(line);
            batch.add(JournalLine.read(fields.subList(1, fields.size())));
            if (fields.get(0).equals(LAST)) {
                acts.addAll(batch);
                batch.clear();
            }
        }
        return new Acts(acts);
    }

    @Override
    public void add(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        String now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < acts.size(); at++) {
            List<String> fields = new ArrayList<>(List.of(Integer.toString(acts.size() - at - 1)));
            fields.addAll(JournalLine.fields(acts.get(at).at(now)));
            lines.append(Tabbed.join(fields)).append('\n');
        }
        append(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void append(byte[] lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            long end = whole(text()).getBytes(StandardCharsets.UTF_8).length;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(end);
                channel.position(end);
                ByteBuffer left = ByteBuffer.wrap(lines);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("writing " + file, broken);
        }
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + file, broken);
        }
    }

    /** Up to the end of the last batch that is whole. */
    private static String whole(String text) {
        int end = text.lastIndexOf('\n') + 1;
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 2) + 1;
            if (text.startsWith(LAST + "\t", start)) {
                return text.substring(0, end);
            }
            end = start;
        }
        return "";
    }
}
