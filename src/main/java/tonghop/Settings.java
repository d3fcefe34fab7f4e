package tonghop;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.springframework.scheduling.support.CronExpression;
import tonghop.run.BrokenReference;

/** What can be set: the lines of {@code tonghop.properties} in the program, overridden by those of the workspace's. */
final class Settings {

    private static final String NAME = "tonghop.properties";
    private static final int MOST_READERS = 16;

    private final Properties lines;

    private Settings(Properties lines) {
        this.lines = lines;
    }

    static Settings of(Path workspace) {
        Properties lines = built();
        Path own = workspace.resolve(NAME);
        if (Files.isRegularFile(own)) {
            load(lines, own);
        }
        return new Settings(lines);
    }

    /**
     * When {@code serve} consolidates.
     *
     * @throws BrokenReference if it is no expression of six fields
     */
    CronExpression schedule() {
        return value("tonghop.schedule", CronExpression::parse);
    }

    /**
     * The zone of the office.
     *
     * @throws BrokenReference if it is none
     */
    ZoneId zone() {
        return value("tonghop.zone", ZoneId::of);
    }

    /**
     * How many workbooks are read at a time.
     *
     * @throws BrokenReference if it is not from 1 to 16
     */
    int readers() {
        return value("tonghop.readers", Settings::readers);
    }

    private static int readers(String text) {
        int readers = Integer.parseInt(text);
        if (readers < 1 || readers > MOST_READERS) {
            throw new IllegalArgumentException("1 to " + MOST_READERS);
        }
        return readers;
    }

    private <T> T value(String name, Function<String, T> reading) {
        String text = lines.getProperty(name, "").strip();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unusable) {
            throw new BrokenReference(List.of(NAME + ": " + name + "=" + text + ": " + unusable.getMessage()));
        }
    }

    private static Properties built() {
        Properties lines = new Properties();
        try (InputStream built = Settings.class.getResourceAsStream("/" + NAME)) {
            if (built == null) {
                throw new IllegalStateException(NAME + " is missing in the program");
            }
            lines.load(new InputStreamReader(built, StandardCharsets.UTF_8));
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void load(Properties lines, Path file) {
        try (Reader own = Files.newBufferedReader(file)) {
            lines.load(own);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
