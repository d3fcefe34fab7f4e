package tonghop.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An empty store with all its tables, made by Flyway when the program was built: a new workspace begins with a copy of
 * it, because making the tables takes longer than reading the reports of a small year.
 *
 * @param file the database file; where it is missing, the tables are made as needed
 */
public record BlankStore(Optional<Path> file) {

    private static final Logger LOG = LoggerFactory.getLogger(BlankStore.class);
    private static final String ENDING = ".mv.db";

    public static BlankStore none() {
        return new BlankStore(Optional.empty());
    }

    /**
     * Lays a copy where a database is to be, whole or not at all. A database that stands there, or appears there
     * meanwhile, is left alone.
     *
     * @param database without the ending that H2 gives it
     */
    void layOut(Path database) {
        Path store = withEnding(database);
        file.filter(Files::isRegularFile)
                .filter(blank -> Files.notExists(store))
                .ifPresent(blank -> copy(blank, store));
    }

    static Path withEnding(Path database) {
        return database.resolveSibling(database.getFileName() + ENDING);
    }

    private static void copy(Path blank, Path store) {
        try {
            Path folder = Files.createDirectories(store.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(folder, "blank", ".new");
            try {
                Files.copy(blank, whole, StandardCopyOption.REPLACE_EXISTING);
                Files.createLink(store, whole);
            } finally {
                Files.delete(whole);
            }
        } catch (FileAlreadyExistsException other) {
            LOG.info("{} was made by another run", store);
        } catch (IOException | UnsupportedOperationException impossible) {
            LOG.info("{} is made without a blank", store, impossible);
        }
    }
}
