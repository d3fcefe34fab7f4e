package tonghop.cli;

import java.nio.file.Path;

/** Paths as a person can type them where he stands. */
final class Place {

    private Place() {}

    /** Relative to the current folder if it lies below, else absolute. */
    static String of(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
    }

    /** As it is typed in a command: quoted where it has blanks. */
    static String typed(Path path) {
        String place = of(path);
        return place.contains(" ") ? '"' + place + '"' : place;
    }
}
