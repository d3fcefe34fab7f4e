package tonghop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tonghop.run.WorkspaceBusy;

/**
 * Keeps a database from being opened for as long as somebody looks at its file. It is the lock that H2 takes itself, but
 * one that several can share and that writes nothing.
 */
public final class Standstill implements AutoCloseable {

    private final List<FileChannel> channels;

    private Standstill(List<FileChannel> channels) {
        this.channels = channels;
    }

    /**
     * Brings a database to a standstill, if there is one.
     *
     * @param file without the ending that H2 gives it
     * @throws WorkspaceBusy if somebody has it open
     */
    public static Standstill of(Path file) {
        Path store = BlankStore.withEnding(file);
        return new Standstill(
                Files.exists(store) ? List.of(locked(store, new Holder(file.resolveSibling("holder")))) : List.of());
    }

    private static FileChannel locked(Path store, Holder holder) {
        try {
            FileChannel channel = FileChannel.open(store, StandardOpenOption.READ);
            if (isLocked(channel)) {
                return channel;
            }
            channel.close();
            throw holder.busy(new IOException(store + " is locked"));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
            return lock != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    /**
     * Copies the database as it stands, if there is one. It is read through what holds the lock, because a process loses
     * its lock on a file as soon as it closes any other access to it.
     *
     * @param file without the ending that H2 gives it
     */
    public void copyTo(Path file) {
        channels.forEach(channel -> copy(channel, BlankStore.withEnding(file)));
    }

    private static void copy(FileChannel store, Path to) {
        try (FileChannel copy = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long done = 0;
            while (done < store.size()) {
                done += store.transferTo(done, store.size() - done, copy);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("copying the store to " + to, impossible);
        }
    }

    @Override
    public void close() {
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
