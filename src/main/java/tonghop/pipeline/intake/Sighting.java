package tonghop.pipeline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.pipeline.intake.Inbox.Found;

/** A file as it was just found; the hash is empty where it could not be opened. */
record Sighting(String file, String sha256, long size, Keeping keeping) {

    /** More than any report; a copy would only fill the disk. */
    static final long TOO_LARGE = 256L << 20;

    /** Whether a copy is worth keeping. */
    enum Keeping {
        KEPT,
        LEFT
    }

    /** How to look at a file. */
    interface Look {
        Sighting at(Found found);
    }

    /** How to get at the hash of a content. */
    private interface Hashing {
        String hash(Path file) throws IOException;
    }

    static Look receivedBy(Received received) {
        return found -> at(found, received::keep);
    }

    static Look hashed() {
        return found -> at(found, Sha256::of);
    }

    boolean isReceived() {
        return keeping == Keeping.KEPT && !sha256.isEmpty();
    }

    String place() {
        return sha256 + ' ' + file;
    }

    Arrival arrival(Map<String, Integer> receipts, Map<String, Integer> places) {
        int receipt = keeping == Keeping.KEPT ? receipts.getOrDefault(sha256, 0) : 0;
        return new Arrival(file, sha256, size, receipt, places.getOrDefault(place(), 0), Presence.PRESENT);
    }

    /** A file that cannot be opened (somebody may be writing it) never stops the others. */
    private static Sighting at(Found found, Hashing kept) {
        try {
            long size = Files.size(found.path());
            Keeping keeping = size > TOO_LARGE || isLockFile(found) ? Keeping.LEFT : Keeping.KEPT;
            String hash = keeping == Keeping.KEPT ? kept.hash(found.path()) : Sha256.of(found.path());
            return new Sighting(found.file(), hash, size, keeping);
        } catch (IOException closed) {
            return new Sighting(found.file(), "", 0, Keeping.LEFT);
        }
    }

    private static boolean isLockFile(Found found) {
        return new Arrival(found.file(), "", 0, 0, Presence.PRESENT).isLockFile();
    }
}
